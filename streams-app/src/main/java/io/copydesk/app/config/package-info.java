/**
 * What may be configured, and what is configured? Every setting, where it is read from, and what is
 * wrong with it.
 */
@NullMarked
package io.copydesk.app.config;

import org.jspecify.annotations.NullMarked;
