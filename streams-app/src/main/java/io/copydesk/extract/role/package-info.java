/**
 * What is a person, and where? "Tim Cook, chief executive of Apple": fifth step of the way, from
 * the mentions of an article to the roles that it ascribes to people.
 */
@NullMarked
package io.copydesk.extract.role;

import org.jspecify.annotations.NullMarked;
