/** What do the rules propose as a name? The type that grammar, list and catalog share. */
@NullMarked
package io.copydesk.extract.name.candidate;

import org.jspecify.annotations.NullMarked;
