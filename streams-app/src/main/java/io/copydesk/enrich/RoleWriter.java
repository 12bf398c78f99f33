package io.copydesk.enrich;

import io.copydesk.catalog.Links;
import io.copydesk.events.Role;
import io.copydesk.extract.PersonRole;
import io.copydesk.extract.PersonRole.Organization;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the roles of one article with the entities that hold and grant them. */
final class RoleWriter {

  private final Links links;
  private final Map<String, String> nameById = new HashMap<>();

  RoleWriter(Links links) {
    this.links = links;
    links.entities().forEach(entity -> nameById.put(entity.getId(), entity.getName()));
  }

  List<Role> roles(List<PersonRole> roles) {
    return roles.stream().map(this::role).toList();
  }

  private Role role(PersonRole r) {
    String personId = links.idByMention().get(r.person());
    Organization at = r.organization();
    String organizationId =
        at == null || at.mention() == null ? null : links.idByMention().get(at.mention());
    return Role.newBuilder()
        .setPersonId(personId)
        .setPerson(name(personId, r.person().text()))
        .setRole(r.role())
        .setRoleKind(r.kind())
        .setOrganizationId(organizationId)
        .setOrganization(at == null ? null : name(organizationId, at.text()))
        .setJurisdiction(r.jurisdiction())
        .setStatus(r.status())
        .setField(r.field())
        .setStart(r.evidence().start())
        .setEnd(r.evidence().end())
        .build();
  }

  private String name(@Nullable String id, String text) {
    return id == null ? text : nameById.getOrDefault(id, text);
  }
}
