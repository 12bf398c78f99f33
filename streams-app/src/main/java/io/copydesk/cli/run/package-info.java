/** {@code copydesk run}: how does the application run as a service, and how is it stopped? */
@NullMarked
package io.copydesk.cli.run;

import org.jspecify.annotations.NullMarked;
