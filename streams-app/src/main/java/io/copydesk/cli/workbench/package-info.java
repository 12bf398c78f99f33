/** Which commands are not part of production? */
@NullMarked
package io.copydesk.cli.workbench;

import org.jspecify.annotations.NullMarked;
