package org.chancery.evaluation;

/**
 * What a person says that words of an article refer to.
 *
 * @param article its id
 * @param start first code point of the words
 * @param end code point after them
 * @param kind label of the kind of the entity meant; empty if nobody is
 * @param entity local name of the entity meant; empty if nobody is
 */
public record JudgedMention(String article, int start, int end, String kind, String entity) {}
