package dev.attest.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The pages of a divided list: where each lies, and which others it leads to. */
final class Shelves<T> {
    /** So many parts of parts may be named on one page. */
    private static final int NAMED = 400;

    private final Shelf<T> root;
    private final String index;
    private final String folder;
    private final List<Shelf<T>> all = new ArrayList<>();
    private final List<Shelf<T>> leaves = new ArrayList<>();
    private final IdentityHashMap<Shelf<T>, Shelf<T>> above = new IdentityHashMap<>();
    private final IdentityHashMap<Shelf<T>, Integer> places = new IdentityHashMap<>();

    /**
     * @param index where the first page lies
     * @param folder the folder of the others, with a slash at the end
     */
    Shelves(Shelf<T> root, String index, String folder) {
        this.root = root;
        this.index = index;
        this.folder = folder;
        add(root);
    }

    private void add(Shelf<T> shelf) {
        all.add(shelf);
        if (shelf.parts().isEmpty()) {
            places.put(shelf, leaves.size());
            leaves.add(shelf);
        }
        for (Shelf<T> part : shelf.parts()) {
            above.put(part, shelf);
            add(part);
        }
    }

    Shelf<T> root() {
        return root;
    }

    /** Every page, each before those below it. */
    List<Shelf<T>> all() {
        return List.copyOf(all);
    }

    /** Those that hold the things themselves, in order. */
    List<Shelf<T>> leaves() {
        return List.copyOf(leaves);
    }

    String path(Shelf<T> shelf) {
        return shelf.key().isEmpty() ? index : folder + shelf.key() + ".html";
    }

    /** Plans all of its pages. */
    void plan(List<PlannedPage> pages, BiFunction<Shelf<T>, String, Page> maker) {
        for (Shelf<T> shelf : all) {
            String path = path(shelf);
            pages.add(new PlannedPage(path, () -> maker.apply(shelf, path)));
        }
    }

    ShelfView view(Views views, Shelf<T> shelf) {
        List<Link> wider = new ArrayList<>();
        for (Shelf<T> next = above.get(shelf); next != null; next = above.get(next)) {
            wider.add(0, link(views, next));
        }
        Integer place = places.get(shelf);
        return new ShelfView(
                wider,
                shelf.label(),
                shelf.count(),
                parts(views, shelf, true),
                place == null ? null : neighbour(views, place - 1),
                place == null ? null : neighbour(views, place + 1));
    }

    private @Nullable Link neighbour(Views views, int place) {
        return place >= 0 && place < leaves.size() ? link(views, leaves.get(place)) : null;
    }

    private Link link(Views views, Shelf<T> shelf) {
        return new Link(shelf.label(), views.href(path(shelf)));
    }

    private List<ShelfView.Part> parts(Views views, Shelf<T> shelf, boolean deeper) {
        int named = shelf.parts().stream().mapToInt(part -> part.parts().size()).sum();
        boolean few = deeper && named <= NAMED;
        return shelf.parts().stream()
                .map(part -> new ShelfView.Part(
                        part.key(), link(views, part), part.count(), few ? parts(views, part, false) : List.of()))
                .toList();
    }
}
