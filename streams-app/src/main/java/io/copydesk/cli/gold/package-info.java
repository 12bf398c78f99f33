/** How are files read that people mark, label and check, a record a line? */
@NullMarked
package io.copydesk.cli.gold;

import org.jspecify.annotations.NullMarked;
