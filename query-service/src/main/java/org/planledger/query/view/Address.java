package org.planledger.query.view;

import org.planledger.events.OrganisationId;

/**
 * Which document.
 *
 * @param projection of which kind
 * @param organisation whose
 * @param id which one within the organisation
 */
public record Address(Projection<?> projection, OrganisationId organisation, String id) {}
