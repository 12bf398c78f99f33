/** What is a possible name, and which of two that overlap stays? */
@NullMarked
package io.copydesk.extract.name.candidate;

import org.jspecify.annotations.NullMarked;
