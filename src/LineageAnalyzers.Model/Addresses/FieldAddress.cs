using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Model.Addresses;

/// <summary>
/// One field of one part of one topic: <c>topic#path</c> (value), <c>topic/key#path</c>, <c>topic/headers#name</c>.
/// A topic's name cannot contain <c>/</c> or <c>#</c> (Kafka allows letters, digits, <c>.</c>, <c>_</c> and <c>-</c>).
/// </summary>
/// <param name="Topic">The topic's name.</param>
/// <param name="Part">Which part of the record.</param>
/// <param name="Field">The path in it; empty for the whole part.</param>
public sealed record FieldAddress(string Topic, RecordPart Part, string Field)
{
    /// <summary>The address in a text.</summary>
    /// <exception cref="FormatException">It has no topic, or a part that does not exist.</exception>
    public static FieldAddress Parse(string text)
    {
        var hash = text.IndexOf('#');
        var place = hash < 0 ? text : text.Substring(0, hash);
        var field = hash < 0 ? "" : text.Substring(hash + 1);
        var slash = place.IndexOf('/');
        var topic = slash < 0 ? place : place.Substring(0, slash);
        if (topic.Length == 0)
            throw new FormatException($"'{text}' names no topic. Write 'topic', 'topic#field', 'topic/key#field' or 'topic/headers#name'.");
        var part = (slash < 0 ? "" : place.Substring(slash + 1)) switch
        {
            "" => RecordPart.Value,
            "key" => RecordPart.Key,
            "headers" => RecordPart.Header,
            var other => throw new FormatException($"'{other}' is no part of a record. Write 'topic#field', 'topic/key#field' or 'topic/headers#name'."),
        };
        return new FieldAddress(topic, part, field);
    }

    /// <summary>The address as text; the whole value is the topic alone.</summary>
    public override string ToString()
    {
        var part = Part switch
        {
            RecordPart.Key => "/key",
            RecordPart.Header => "/headers",
            _ => "",
        };
        return Field.Length == 0 ? Topic + part : $"{Topic}{part}#{Field}";
    }
}
