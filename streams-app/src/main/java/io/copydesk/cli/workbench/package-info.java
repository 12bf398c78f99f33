/** Which commands does a checkout have that production goes without? */
@NullMarked
package io.copydesk.cli.workbench;

import org.jspecify.annotations.NullMarked;
