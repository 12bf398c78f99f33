/**
 * Who holds which role, and where? "Tim Cook, chief executive of Apple". Fourth step: from the
 * mentions of an article to the roles that it ascribes to people.
 *
 * <p>Constants that bound how many tokens are looked at are assumptions: longer than what the news
 * writes there, and short enough that the time stays linear in the text.
 */
@NullMarked
package io.copydesk.extract.role;

import org.jspecify.annotations.NullMarked;
