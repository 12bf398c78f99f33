/** What does a rule say of some words? */
@NullMarked
package io.copydesk.extract.name.candidate;

import org.jspecify.annotations.NullMarked;
