package org.chancery.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportedEventTest {
  @ParameterizedTest
  @CsvSource({
    "Meeting, arvania belmora, '', '', arvania>belmora",
    "Meeting, belmora, arvania, port, arvania>belmora",
    "Meeting, belmora cordia, arvania belmora, '', belmora>cordia arvania>belmora arvania>cordia",
    "Call, arvania, '', port, arvania>port",
    "Visit, arvania cordia, '', port, arvania>port cordia>port",
    "Criticism, cordia, arvania belmora, port, cordia>arvania cordia>belmora",
    "Criticism, arvania belmora, '', '', ''",
    "'', arvania, belmora, '', arvania>belmora"
  })
  void partiesOnAParAreJoinedWithEachOtherAndActorsWithThoseTheyActOn(
      String type, String agents, String recipients, String places, String pairs) {
    assertEquals(
        pairs,
        told(type, nodes(agents), nodes(recipients), nodes(places)).pairs().stream()
            .map(pair -> pair.source().getURI() + ">" + pair.target().getURI())
            .collect(Collectors.joining(" ")));
  }

  private static ReportedEvent told(
      String type, List<Node> agents, List<Node> recipients, List<Node> places) {
    Node any = NodeFactory.createURI("any");
    return new ReportedEvent(any, any, type, "completed", agents, recipients, places, "", "", any);
  }

  private static List<Node> nodes(String names) {
    return Stream.of(names.split(" "))
        .filter(name -> !name.isEmpty())
        .map(NodeFactory::createURI)
        .toList();
  }
}
