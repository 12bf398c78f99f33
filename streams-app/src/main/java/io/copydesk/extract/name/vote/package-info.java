/** What do the rules say? Their names are candidates and evidence for the judge. */
@NullMarked
package io.copydesk.extract.name.vote;

import org.jspecify.annotations.NullMarked;
