package org.planledger.query.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Baku;
import org.planledger.events.OrganisationId;
import org.planledger.query.intake.HeadWatch;
import org.planledger.query.replay.AsOf;
import org.planledger.query.replay.Recent;
import org.planledger.query.store.GenerationStore;
import org.planledger.query.store.Generations;
import org.planledger.query.store.LiveViews;
import org.planledger.query.view.Views;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller the caller's {@link Views}: waited for, live or past; and tells the answer's reader which. */
@Component
class ViewsParameter implements HandlerMethodArgumentResolver {
    static final String POSITION = "Planledger-Position";
    static final String SEQUENCED_AT = "Planledger-Sequenced-At";
    static final String REPLACED = "Planledger-History-Replaced";
    static final String PENDING = "Planledger-Pending";
    static final String LACKING = "Planledger-Lacking-Events";
    static final String LACKING_SINCE = "Planledger-Lacking-Since";
    static final String FOLDED_EVENTS = "Planledger-Folded-Events";
    static final String FOLD_MILLIS = "Planledger-Fold-Millis";

    private final Generations generations;
    private final Recent recent;
    private final Consistency consistency;
    private final HeadWatch heads;
    private final Clock clock;

    ViewsParameter(Generations generations, Recent recent, Consistency consistency, HeadWatch heads, Clock clock) {
        this.generations = generations;
        this.recent = recent;
        this.consistency = consistency;
        this.heads = heads;
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Views.class;
    }

    @Override
    public Views resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var response = request.getNativeResponse(HttpServletResponse.class);
        if (response == null) throw new IllegalStateException("views are given to HTTP requests");
        var store = generations.serving().orElseThrow(ViewsBuilding::new);
        var organisation = parameter.hasParameterAnnotation(OfInstallation.class)
                ? OrganisationId.INSTALLATION
                : CurrentCaller.get().organisation();
        awaitOwnAction(request, response, store, organisation);
        var views = views(request, response, store, organisation);
        response.setHeader(POSITION, Long.toString(views.position()));
        response.setHeader(SEQUENCED_AT, views.sequencedAt().toString());
        if (replaced(store)) response.setHeader(REPLACED, "true");
        return new ToldViews(views, lacks -> {
            response.setHeader(LACKING, Long.toString(lacks.events()));
            response.setHeader(LACKING_SINCE, Long.toString(lacks.since()));
        });
    }

    /** After a restore the old views answer until the new ones have caught up; they tell of a history that is no more. */
    private boolean replaced(GenerationStore store) {
        var head = heads.last();
        return head != null && !head.historyId().equals(store.generation().historyId());
    }

    private void awaitOwnAction(
            NativeWebRequest request,
            HttpServletResponse response,
            GenerationStore store,
            OrganisationId organisation) {
        var token = request.getParameter("consistency");
        if (token == null || token.isEmpty()) return;
        if (!consistency.await(store, organisation, Consistency.parse(token))) response.setHeader(PENDING, "true");
    }

    private Views views(
            NativeWebRequest request,
            HttpServletResponse response,
            GenerationStore store,
            OrganisationId organisation) {
        var asOf = request.getParameter("asOf");
        if (asOf == null || asOf.isEmpty()) return new LiveViews(store, organisation, clock);
        store.requirePresent();
        var folded = recent.of(store, organisation, past(asOf));
        response.setHeader(FOLDED_EVENTS, Long.toString(folded.events()));
        response.setHeader(FOLD_MILLIS, Long.toString(folded.took().toMillis()));
        return folded.views();
    }

    private AsOf past(String text) {
        try {
            var asOf = AsOf.parse(text);
            // the end of today is what a person means by today's date
            var tomorrow = Baku.startOf(Baku.dayOf(clock.instant()).plusDays(1));
            if (asOf instanceof AsOf.AtInstant at && !at.instant().isBefore(tomorrow)) throw new BadQuery("asOf");
            return asOf;
        } catch (IllegalArgumentException e) {
            throw new BadQuery("asOf");
        }
    }
}
