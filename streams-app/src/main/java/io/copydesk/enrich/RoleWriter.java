package io.copydesk.enrich;

import io.copydesk.catalog.Links;
import io.copydesk.events.Entity;
import io.copydesk.events.EntityType;
import io.copydesk.events.Role;
import io.copydesk.extract.PersonRole;
import io.copydesk.extract.PersonRole.Organization;
import io.copydesk.extract.PersonRole.Post;
import io.copydesk.extract.text.Blanks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the roles of one article, each with the ids of its person and organisation. */
final class RoleWriter {

  private final Links links;
  private final StateOffices offices;
  private final Map<String, String> nameById = new HashMap<>();

  /** The countries of linked places, which know better than their names: "Georgia" is a State. */
  private final Map<String, String> countryOfPlace = new HashMap<>();

  /**
   * @param offices tells the state of an office that the article names without a country
   */
  RoleWriter(Links links, StateOffices offices) {
    this.links = links;
    this.offices = offices;
    for (Entity entity : links.entities()) {
      String country = entity.getJurisdiction();
      if (entity.getType() == EntityType.PLACE && country != null) {
        countryOfPlace.put(entity.getId(), country);
      }
    }
    links
        .idByMention()
        .forEach(
            (mention, id) -> nameById.merge(id, inOneLine(mention.text()), RoleWriter::fuller));
  }

  List<Role> roles(List<PersonRole> roles) {
    return roles.stream().map(this::role).toList();
  }

  private Role role(PersonRole r) {
    String personId = links.idByMention().get(r.person());
    Post post = offices.settled(personId, r);
    Organization at = post.organization();
    String organizationId =
        at == null || at.mention() == null ? null : links.idByMention().get(at.mention());
    return Role.newBuilder()
        .setPersonId(personId)
        .setPerson(name(personId, r.person().text()))
        .setRole(r.role())
        .setRoleKind(post.kind())
        .setOrganizationId(organizationId)
        .setOrganization(at == null ? null : name(organizationId, at.text()))
        .setJurisdiction(jurisdiction(post, organizationId))
        .setStatus(r.status())
        .setField(r.field())
        .setStart(r.evidence().start())
        .setEnd(r.evidence().end())
        .build();
  }

  private @Nullable String jurisdiction(Post post, @Nullable String organizationId) {
    String said = post.jurisdiction();
    return said == null ? null : countryOfPlace.getOrDefault(organizationId, said);
  }

  /** The longer one, and of two as long always the same. */
  private static String fuller(String a, String b) {
    return a.length() != b.length() ? a.length() > b.length() ? a : b : a.compareTo(b) <= 0 ? a : b;
  }

  /** The fullest name that the article writes; the catalog's is in the entity. */
  private String name(@Nullable String id, String text) {
    String written = inOneLine(text);
    return id == null ? written : nameById.getOrDefault(id, written);
  }

  /** A name that goes on in the next line; the surface of a mention keeps the break. */
  private static String inOneLine(String name) {
    return Blanks.single(name);
  }
}
