/** The commands: one picocli class a subcommand. */
package org.chancery.cli;
