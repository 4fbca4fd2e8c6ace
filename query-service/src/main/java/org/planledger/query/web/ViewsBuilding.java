package org.planledger.query.web;

/** No generation of views answers yet: 503 {@code views.building}. */
final class ViewsBuilding extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ViewsBuilding() {
        super("views.building", null, false, false);
    }
}
