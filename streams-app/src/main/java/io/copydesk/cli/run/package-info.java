/** {@code copydesk run}: the application against an existing cluster. */
@NullMarked
package io.copydesk.cli.run;

import org.jspecify.annotations.NullMarked;
