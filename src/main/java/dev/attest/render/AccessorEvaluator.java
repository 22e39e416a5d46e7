package dev.attest.render;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.engine.IterationStatusVar;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.OGNLVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Evaluates chains of record accessors, such as {@code page.head().title()}, and leaves all else to OGNL. Nearly all
 * expressions of the templates are such chains, and OGNL took more than half of the time to draw a page, because it asks anew
 * at every call which method is meant and whether it is allowed.
 */
final class AccessorEvaluator implements IStandardVariableExpressionEvaluator {
    private static final Pattern CHAIN = Pattern.compile("[a-z]\\w*(\\.\\w+\\(\\))*");
    /** Stands for what only OGNL can say. */
    private static final Object UNKNOWN = new Object();

    private final ClassValue<Map<String, Method>> accessors = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> byName = new HashMap<>();
            RecordComponent[] components = type.getRecordComponents();
            for (RecordComponent component : components == null ? new RecordComponent[0] : components) {
                byName.put(component.getName(), component.getAccessor());
            }
            return Map.copyOf(byName);
        }
    };

    private final IStandardVariableExpressionEvaluator ognl = new OGNLVariableExpressionEvaluator(true);
    /** The names in each expression seen so far: the variable, then the accessors; empty if it is no chain. */
    private final Map<String, List<String>> chains = new ConcurrentHashMap<>();

    @Override
    public @Nullable Object evaluate(
            IExpressionContext context,
            IStandardVariableExpression expression,
            StandardExpressionExecutionContext execution) {
        if (!expression.getUseSelectionAsRoot() && !execution.getPerformTypeConversion()) {
            List<String> chain = chains.computeIfAbsent(expression.getExpression(), AccessorEvaluator::chain);
            Object value = chain.isEmpty() ? UNKNOWN : follow(chain, context);
            if (value != UNKNOWN) {
                return value;
            }
        }
        return ognl.evaluate(context, expression, execution);
    }

    private static List<String> chain(String expression) {
        return CHAIN.matcher(expression).matches()
                ? List.of(expression.replace("()", "").split("\\."))
                : List.of();
    }

    private @Nullable Object follow(List<String> chain, IExpressionContext context) {
        Object value = context.getVariable(chain.get(0));
        for (String name : chain.subList(1, chain.size())) {
            if (value == null || value == UNKNOWN) {
                return UNKNOWN; // OGNL says what is missing
            }
            value = next(value, name);
        }
        return value;
    }

    private @Nullable Object next(Object target, String name) {
        if (target instanceof Collection<?> items && name.equals("isEmpty")) {
            return items.isEmpty();
        }
        if (target instanceof IterationStatusVar status && name.equals("isFirst")) {
            return status.isFirst();
        }
        Method accessor = accessors.get(target.getClass()).get(name);
        if (accessor == null) {
            return UNKNOWN;
        }
        try {
            return accessor.invoke(target);
        } catch (IllegalAccessException | InvocationTargetException e) {
            return UNKNOWN;
        }
    }
}
