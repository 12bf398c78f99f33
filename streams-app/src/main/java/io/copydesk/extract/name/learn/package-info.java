/** How are the weights of the judge trained? From articles in which readers marked the names. */
@NullMarked
package io.copydesk.extract.name.learn;

import org.jspecify.annotations.NullMarked;
