/** Who is who: mentions in annotated text, resolved to entities. */
package org.chancery.entity;
