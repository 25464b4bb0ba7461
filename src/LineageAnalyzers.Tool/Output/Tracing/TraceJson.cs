using LineageAnalyzers.Graph.Tracing;
using LineageAnalyzers.Model.Json;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Tool.Output.Tracing;

/// <summary>A trace for programs; the members are a public contract (docs/cli.md).</summary>
internal static class TraceJson
{
    public static string Write(TraceResult result)
    {
        var json = new JsonWriter(indented: true);
        json.StartObject();
        json.Member("start", result.Start);
        json.Member("direction", WireText<TraceDirection>.Of(result.Direction));
        WriteArray(json, "fields", result.Fields, WriteField);
        WriteArray(json, "sinks", result.Sinks, WriteSink);
        WriteArray(json, "edges", result.Edges, WriteEdge);
        WriteArray(json, "unknown", result.Unknown, WriteGap);
        WriteArray(json, "sources", result.Sources, WriteSource);
        WriteArray(json, "reads", result.Reads, WriteRead);
        WriteArray(json, "topics", result.Topics, WriteTopic);
        json.EndObject();
        return json.ToString();
    }

    private static void WriteField(JsonWriter json, TracedField field)
    {
        json.Member("address", field.Address);
        json.Member("distance", field.Distance);
        json.Member("type", field.Type);
        json.Name("classifications");
        json.StartArray();
        foreach (var classification in field.Classifications)
            json.Value(classification);
        json.EndArray();
        json.MemberUnlessNull("classifiedBy", field.ClassifiedBy is { } source ? WireText<ClassificationSource>.Of(source) : null);
    }

    private static void WriteSink(JsonWriter json, TracedSink sink)
    {
        json.Member("sink", WireText<FlowSink>.Of(sink.Sink));
        json.Member("address", sink.Address);
        json.Member("project", sink.Project);
        WritePlace(json, sink.Place);
        json.Member("member", sink.Member);
        json.Member("transformation", WireText<FlowTransformation>.Of(sink.Transformation));
        json.Member("masked", sink.Masked);
    }

    private static void WriteSource(JsonWriter json, TracedSource source)
    {
        json.Member("source", WireText<FlowSource>.Of(source.Source));
        json.Member("address", source.Address);
        json.Member("project", source.Project);
        WritePlace(json, source.Place);
        json.Member("member", source.Member);
        json.Member("transformation", WireText<FlowTransformation>.Of(source.Transformation));
        json.Member("masked", source.Masked);
    }

    private static void WriteEdge(JsonWriter json, TracedEdge edge)
    {
        json.Member("from", edge.From);
        json.Member("to", edge.To);
        json.Member("project", edge.Project);
        json.Member("commit", edge.Commit);
        WritePlace(json, edge.Place);
        json.Member("transformation", WireText<FlowTransformation>.Of(edge.Transformation));
        json.Member("masked", edge.Masked);
        json.Member("grade", WireText<Grade>.Of(edge.Grade));
        WriteArray(json, "steps", edge.Steps, WritePlace);
    }

    private static void WriteRead(JsonWriter json, TracedRead read)
    {
        json.Member("address", read.Address);
        json.Member("project", read.Project);
        json.Member("group", read.Group);
        json.Member("use", WireText<ReadUse>.Of(read.Use));
        WritePlace(json, read.Place);
        WriteArray(json, "places", read.Places, WritePlace);
    }

    private static void WriteGap(JsonWriter json, TraceGap gap)
    {
        json.Member("address", gap.Address);
        json.Member("reason", gap.Reason);
    }

    private static void WriteTopic(JsonWriter json, TracedTopic topic)
    {
        json.Member("topic", topic.Topic);
        WriteArray(json, "producers", topic.Producers, WriteParty);
        WriteArray(json, "consumers", topic.Consumers, WriteParty);
    }

    private static void WriteParty(JsonWriter json, TopicParty party)
    {
        json.Member("project", party.Project);
        json.MemberUnlessNull("group", party.Group);
        WritePlace(json, party.Place);
        json.Member("role", WireText<TopicRole>.Of(party.Role));
        json.Member("grade", WireText<Grade>.Of(party.Grade));
        json.Name("owners");
        json.StartObject();
        json.MemberUnlessNull("business", party.Owners.Business);
        json.MemberUnlessNull("producer", party.Owners.Producer);
        json.MemberUnlessNull("schema", party.Owners.Schema);
        json.MemberUnlessNull("operational", party.Owners.Operational);
        json.EndObject();
    }

    private static void WritePlace(JsonWriter json, SourceLocation place)
    {
        json.Member("file", place.File);
        json.Member("line", place.Line);
    }

    private static void WriteArray<T>(JsonWriter json, string name, IEnumerable<T> items, Action<JsonWriter, T> write)
    {
        json.Name(name);
        json.StartArray();
        foreach (var item in items)
        {
            json.StartObject();
            write(json, item);
            json.EndObject();
        }

        json.EndArray();
    }
}
