package dev.attest.cache;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Makes the codecs of types: records, sealed interfaces, enums, lists, sets, maps, text, numbers, days and addresses. */
final class Codecs {
    private final Map<Type, Codec> made = new HashMap<>();

    /** The codec of {@code type}. */
    Codec of(Type type) {
        return of(type, Map.of());
    }

    private Codec of(Type type, Map<TypeVariable<?>, Type> meant) {
        if (type instanceof TypeVariable<?> variable) {
            return of(Objects.requireNonNull(meant.get(variable), () -> "No type is given for " + variable), Map.of());
        }
        Codec known = made.get(type);
        if (known != null) {
            return known;
        }
        Later later = new Later();
        made.put(type, later);
        later.codec = make(type);
        return later.codec;
    }

    private Codec make(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            return generic(raw, generic.getActualTypeArguments());
        }
        if (!(type instanceof Class<?> plain)) {
            throw unknown(type);
        }
        if (plain.isRecord()) {
            return record(plain, Map.of());
        }
        if (plain.isEnum()) {
            List<?> constants = List.of(plain.getEnumConstants());
            Map<Object, Integer> places = new HashMap<>();
            constants.forEach(constant -> places.put(constant, places.size()));
            return number(value -> places.getOrDefault(value, -1), number -> constants.get((int) number));
        }
        return plain.isSealed() ? sealed(plain) : plain(plain);
    }

    private Codec generic(Class<?> raw, Type[] arguments) {
        if (raw == List.class || raw == Collection.class) {
            return items(of(arguments[0]), items -> Collections.unmodifiableList(items));
        }
        if (raw == Set.class) {
            return items(of(arguments[0]), items -> Collections.unmodifiableSet(new LinkedHashSet<>(items)));
        }
        if (raw == Map.class || raw == SortedMap.class) {
            return map(of(arguments[0]), of(arguments[1]), raw == SortedMap.class);
        }
        if (raw.isRecord()) {
            Map<TypeVariable<?>, Type> meant = new HashMap<>();
            for (int i = 0; i < arguments.length; i++) {
                meant.put(raw.getTypeParameters()[i], arguments[i]);
            }
            return record(raw, meant);
        }
        throw unknown(raw);
    }

    private Codec plain(Class<?> type) {
        if (type == String.class) {
            return TEXT;
        }
        if (type == int.class || type == Integer.class) {
            return number(value -> (Integer) value, number -> (int) number);
        }
        if (type == long.class || type == Long.class) {
            return number(value -> (Long) value, number -> number);
        }
        if (type == boolean.class || type == Boolean.class) {
            return number(value -> ((Boolean) value) ? 1 : 0, number -> number == 1);
        }
        if (type == double.class || type == Double.class) {
            return number(value -> Double.doubleToRawLongBits((Double) value), Double::longBitsToDouble);
        }
        if (type == LocalDate.class) {
            return number(value -> ((LocalDate) value).toEpochDay(), LocalDate::ofEpochDay);
        }
        if (type == BigDecimal.class) {
            return text(Object::toString, BigDecimal::new);
        }
        if (type == URI.class) {
            return text(Object::toString, URI::create);
        }
        throw unknown(type);
    }

    private static IllegalArgumentException unknown(Type type) {
        return new IllegalArgumentException(
                "Nothing is known of how to keep a " + type.getTypeName()
                        + "; known are records, sealed interfaces of them, enums, lists, sets, maps, text, numbers, days and addresses");
    }

    private static final Codec TEXT = new Codec() {
        @Override
        public void write(@Nullable Object value, RecordOutput out) {
            out.text((String) value);
        }

        @Override
        public @Nullable Object read(RecordInput in) {
            return in.text();
        }
    };

    private static Codec text(Function<Object, String> toText, Function<String, Object> fromText) {
        return new Codec() {
            @Override
            public void write(@Nullable Object value, RecordOutput out) {
                out.text(value == null ? null : toText.apply(value));
            }

            @Override
            public @Nullable Object read(RecordInput in) {
                String text = in.text();
                return text == null ? null : fromText.apply(text);
            }
        };
    }

    private static Codec number(ToLongFunction<Object> toNumber, LongFunction<Object> fromNumber) {
        return orNull(new Codec() {
            @Override
            public void write(@Nullable Object value, RecordOutput out) {
                long number = toNumber.applyAsLong(Objects.requireNonNull(value));
                out.number((number << 1) ^ (number >> 63)); // small where it is near zero, on either side
            }

            @Override
            public Object read(RecordInput in) {
                long number = in.number();
                return fromNumber.apply((number >>> 1) ^ -(number & 1));
            }
        });
    }

    private static Codec items(Codec item, Function<List<@Nullable Object>, Object> collection) {
        return orNull(new Codec() {
            @Override
            public void write(@Nullable Object value, RecordOutput out) {
                Collection<?> items = (Collection<?>) Objects.requireNonNull(value);
                out.number(items.size());
                items.forEach(one -> item.write(one, out));
            }

            @Override
            public Object read(RecordInput in) {
                int size = in.count();
                List<@Nullable Object> items = new ArrayList<>(Math.min(size, 1 << 10));
                for (int i = 0; i < size; i++) {
                    items.add(item.read(in));
                }
                return collection.apply(items);
            }
        });
    }

    private static Codec map(Codec key, Codec value, boolean sorted) {
        return orNull(new Codec() {
            @Override
            public void write(@Nullable Object written, RecordOutput out) {
                Map<?, ?> map = (Map<?, ?>) Objects.requireNonNull(written);
                out.number(map.size());
                map.forEach((one, of) -> {
                    key.write(one, out);
                    value.write(of, out);
                });
            }

            @Override
            public Object read(RecordInput in) {
                int size = in.count();
                Map<@Nullable Object, @Nullable Object> map = sorted ? new TreeMap<>() : new LinkedHashMap<>();
                for (int i = 0; i < size; i++) {
                    map.put(key.read(in), value.read(in));
                }
                return map;
            }
        });
    }

    private Codec record(Class<?> type, Map<TypeVariable<?>, Type> meant) {
        RecordShape shape = RecordShape.of(type);
        Codec[] codecs = new Codec[shape.components().size()];
        for (int i = 0; i < codecs.length; i++) {
            codecs[i] = of(resolved(shape.components().get(i).getGenericType(), meant), meant);
        }
        boolean small = shape.components().stream().allMatch(part -> isSmall(part.getType()));
        return orNull(new Codec() {
            @Override
            public void write(@Nullable Object value, RecordOutput out) {
                for (int i = 0; i < codecs.length; i++) {
                    codecs[i].write(shape.get(Objects.requireNonNull(value), i), out);
                }
            }

            @Override
            public Object read(RecordInput in) {
                @Nullable Object[] values = new @Nullable Object[codecs.length];
                for (int i = 0; i < codecs.length; i++) {
                    values[i] = codecs[i].read(in);
                }
                Object value = shape.make(values);
                return small ? in.shared(value) : value;
            }
        });
    }

    /** Whether a record of nothing but such types is worth looking for among its equals: of some there are hundreds in an article. */
    private static boolean isSmall(Class<?> type) {
        return type.isPrimitive() || type == String.class || type.isEnum();
    }

    /** A type that uses a variable of its record only as a whole, as {@code Stated<T>} does its {@code T}. */
    private static Type resolved(Type type, Map<TypeVariable<?>, Type> meant) {
        return type instanceof TypeVariable<?> variable ? meant.getOrDefault(variable, type) : type;
    }

    private Codec sealed(Class<?> type) {
        List<Class<?>> kinds = List.of(type.getPermittedSubclasses());
        List<Codec> codecs = kinds.stream().map(kind -> of(kind)).toList();
        return orNull(new Codec() {
            @Override
            public void write(@Nullable Object value, RecordOutput out) {
                int kind = 0;
                while (!kinds.get(kind).isInstance(value)) {
                    kind++;
                }
                out.octet(kind);
                codecs.get(kind).write(value, out);
            }

            @Override
            public @Nullable Object read(RecordInput in) {
                return codecs.get(in.octet()).read(in);
            }
        });
    }

    private static Codec orNull(Codec codec) {
        return new Codec() {
            @Override
            public void write(@Nullable Object value, RecordOutput out) {
                out.octet(value == null ? 0 : 1);
                if (value != null) {
                    codec.write(value, out);
                }
            }

            @Override
            public @Nullable Object read(RecordInput in) {
                return in.octet() == 0 ? null : codec.read(in);
            }
        };
    }

    /** Stands for a codec that is being made, where a type has parts of its own type. */
    private static final class Later implements Codec {
        private @Nullable Codec codec;

        @Override
        public void write(@Nullable Object value, RecordOutput out) {
            Objects.requireNonNull(codec).write(value, out);
        }

        @Override
        public @Nullable Object read(RecordInput in) {
            return Objects.requireNonNull(codec).read(in);
        }
    }
}
