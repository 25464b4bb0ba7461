using System.Collections.Immutable;
using LineageAnalyzers.Model.Json;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Endpoints.Wrappers;

/// <summary>What becomes the key or the value of a wrapper's record.</summary>
/// <param name="From">The parameter, or the type parameter in braces, that brings the record; null when none does.</param>
/// <param name="Type">The full name of the record's type, where the wrapper decides it.</param>
/// <param name="Form">The wire form as text; null for text or bytes that are passed on as they are.</param>
/// <param name="Serializer">The serializer; null when it is not known.</param>
internal sealed record WrapperPart(string? From, string? Type, string? Form, string? Serializer);

/// <summary>What an assembly tells of one client call behind one of its methods.</summary>
/// <param name="Direction">Which way records pass.</param>
/// <param name="Client">The client library.</param>
/// <param name="Topic">The topic as a <see cref="TopicTemplate"/>.</param>
internal sealed record WrapperFact(Direction Direction, string Client, string Topic)
{
    /// <summary>What must hold for it to be an endpoint of Kafka; null where nothing must.</summary>
    public string? Condition { get; init; }

    /// <summary>The key; null when there is none.</summary>
    public WrapperPart? Key { get; init; }

    /// <summary>The value; null when there is none.</summary>
    public WrapperPart? Value { get; init; }

    /// <summary>The consumer group; null when it is not known.</summary>
    public string? Group { get; init; }

    /// <summary>The client settings given in code.</summary>
    public ImmutableArray<(string Key, string Value)> Settings { get; init; } = ImmutableArray<(string, string)>.Empty;

    /// <summary>The text of all that a method does.</summary>
    public static string TextOf(IEnumerable<WrapperFact> facts)
    {
        var json = new JsonWriter(indented: false);
        json.StartArray();
        foreach (var fact in facts)
            fact.Write(json);
        json.EndArray();
        return json.ToString();
    }

    /// <summary>What a text says; empty when it is of a form that this version does not know.</summary>
    public static ImmutableArray<WrapperFact> Parse(string text)
    {
        try
        {
            return JsonReader.Read(text).Items.Select(Read).OfType<WrapperFact>().ToImmutableArray();
        }
        catch (JsonFormatException)
        {
            return ImmutableArray<WrapperFact>.Empty;
        }
    }

    private void Write(JsonWriter json)
    {
        json.StartObject();
        json.Member("direction", WireText<Direction>.Of(Direction));
        json.Member("client", Client);
        json.Member("topic", Topic);
        json.MemberUnlessNull("condition", Condition);
        Write(json, "key", Key);
        Write(json, "value", Value);
        json.MemberUnlessNull("group", Group);
        json.Name("settings");
        json.StartObject();
        foreach (var (key, value) in Settings)
            json.Member(key, value);
        json.EndObject();
        json.EndObject();
    }

    private static void Write(JsonWriter json, string name, WrapperPart? part)
    {
        if (part is null)
            return;
        json.Name(name);
        json.StartObject();
        json.MemberUnlessNull("from", part.From);
        json.MemberUnlessNull("type", part.Type);
        json.MemberUnlessNull("form", part.Form);
        json.MemberUnlessNull("serializer", part.Serializer);
        json.EndObject();
    }

    private static WrapperFact? Read(JsonValue json) =>
        WireText<Direction>.TryParse(json["direction"]?.AsString ?? "", out var direction) && json["client"]?.AsString is { } client && json["topic"]?.AsString is { } topic
            ? new WrapperFact(direction, client, topic)
            {
                Condition = json["condition"]?.AsString,
                Key = ReadPart(json["key"]),
                Value = ReadPart(json["value"]),
                Group = json["group"]?.AsString,
                Settings = json["settings"] is { } settings
                    ? settings.Members.Select(member => (member.Key, member.Value.AsString ?? "")).ToImmutableArray()
                    : ImmutableArray<(string, string)>.Empty,
            }
            : null;

    private static WrapperPart? ReadPart(JsonValue? json) =>
        json is null ? null : new WrapperPart(json["from"]?.AsString, json["type"]?.AsString, json["form"]?.AsString, json["serializer"]?.AsString);
}
