package dev.attest.render;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.engine.IterationStatusVar;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.OGNLVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Evaluates chains of calls, such as {@code page.head().title()} or {@code labels.day(card.published())}, and leaves all else to
 * OGNL. Nearly all expressions of the templates are such chains, and OGNL took more than half of the time to draw a page, because it
 * asks anew at every call which method is meant and whether it is allowed. Called are the public methods of records and of
 * {@link Labels}, and a few of lists, texts, constants and the state of a repetition; nothing else can be reached this way.
 */
final class AccessorEvaluator implements IStandardVariableExpressionEvaluator {
    /** Stands for what only OGNL can say. */
    private static final Object UNKNOWN = new Object();

    private final ClassValue<Map<String, Method>> methods = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return callable(type);
        }
    };

    private final IStandardVariableExpressionEvaluator ognl = new OGNLVariableExpressionEvaluator(true);
    /** What each expression seen so far says. */
    private final Map<String, CallChain> chains = new ConcurrentHashMap<>();

    /** The methods of a type that templates may call, by name and number of arguments; none of those that have a twin. */
    private static Map<String, Method> callable(Class<?> type) {
        if (!type.isRecord() && type != Labels.class) {
            return Map.of();
        }
        Map<String, Method> byName = new HashMap<>();
        Set<String> twins = new HashSet<>();
        for (Method method : type.getDeclaredMethods()) {
            int modifiers = method.getModifiers();
            if (Modifier.isPublic(modifiers) && !Modifier.isStatic(modifiers) && !method.isSynthetic()) {
                method.setAccessible(true); // else it is asked at each call who calls
                String key = CallChain.key(method.getName(), method.getParameterCount());
                if (byName.put(key, method) != null) {
                    twins.add(key);
                }
            }
        }
        byName.keySet().removeAll(twins);
        return Map.copyOf(byName);
    }

    @Override
    public @Nullable Object evaluate(
            IExpressionContext context,
            IStandardVariableExpression expression,
            StandardExpressionExecutionContext execution) {
        if (!expression.getUseSelectionAsRoot() && !execution.getPerformTypeConversion()) {
            CallChain chain = chains.computeIfAbsent(expression.getExpression(), CallChain::of);
            Object value = follow(chain, context);
            if (value != UNKNOWN) {
                return value;
            }
        }
        return ognl.evaluate(context, expression, execution);
    }

    private @Nullable Object follow(CallChain chain, IExpressionContext context) {
        String variable = chain.variable();
        if (variable == null) {
            return chain.isConstant() ? chain.constant() : UNKNOWN;
        }
        Object value = context.getVariable(variable);
        List<CallChain.Call> calls = chain.calls();
        for (int i = 0; i < calls.size(); i++) {
            if (value == null || value == UNKNOWN) {
                return UNKNOWN; // OGNL says what is missing
            }
            value = next(value, calls.get(i), context);
        }
        return value;
    }

    private @Nullable Object next(Object target, CallChain.Call call, IExpressionContext context) {
        if (target instanceof Record) {
            return invoked(target, call, context);
        }
        if (target instanceof List<?> items) {
            return ofList(items, call);
        }
        if (target instanceof Collection<?> items && call.key().equals("isEmpty/0")) {
            return items.isEmpty();
        }
        if (target instanceof IterationStatusVar status) {
            return ofIteration(status, call);
        }
        if (target instanceof String text && call.key().equals("isEmpty/0")) {
            return text.isEmpty();
        }
        if (target instanceof Enum<?> constant && call.key().equals("name/0")) {
            return constant.name();
        }
        return invoked(target, call, context);
    }

    private @Nullable Object invoked(Object target, CallChain.Call call, IExpressionContext context) {
        Method method = call.method(target.getClass(), this::method);
        return method == null ? UNKNOWN : invoke(method, target, call, context);
    }

    private @Nullable Method method(Class<?> type, String key) {
        return methods.get(type).get(key);
    }

    private static Object ofList(List<?> items, CallChain.Call call) {
        return switch (call.key()) {
            case "isEmpty/0" -> items.isEmpty();
            case "size/0" -> items.size();
            case "get/1" -> item(items, call.arguments().get(0).constant());
            default -> UNKNOWN;
        };
    }

    private static Object ofIteration(IterationStatusVar status, CallChain.Call call) {
        return switch (call.key()) {
            case "isFirst/0" -> status.isFirst();
            case "isLast/0" -> status.isLast();
            case "getIndex/0" -> status.getIndex();
            case "getCount/0" -> status.getCount();
            default -> UNKNOWN;
        };
    }

    private static Object item(List<?> items, @Nullable Object number) {
        return number instanceof Integer at && at >= 0 && at < items.size() ? items.get(at) : UNKNOWN;
    }

    private @Nullable Object invoke(Method method, Object target, CallChain.Call call, IExpressionContext context) {
        @Nullable Object[] arguments = new @Nullable Object[call.arguments().size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = follow(call.arguments().get(i), context);
            if (arguments[i] == UNKNOWN) {
                return UNKNOWN;
            }
        }
        try {
            return method.invoke(target, arguments);
        } catch (IllegalAccessException | InvocationTargetException | IllegalArgumentException e) {
            return UNKNOWN; // OGNL says it again, with its own words for what is wrong
        }
    }
}
