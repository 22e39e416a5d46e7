package dev.attest.archive;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;

/**
 * What belongs to the items of a list, fetched when it is asked for and not kept.
 *
 * @param <T> the items
 * @param <R> what belongs to them
 */
final class OnDemand<T, R> extends AbstractList<R> implements RandomAccess {
    private final List<T> items;
    private final Function<T, R> fetch;

    OnDemand(List<T> items, Function<T, R> fetch) {
        this.items = items;
        this.fetch = fetch;
    }

    @Override
    public R get(int place) {
        return fetch.apply(items.get(place));
    }

    @Override
    public int size() {
        return items.size();
    }
}
