using LineageAnalyzers.Model.Addresses;

namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>The tags that a schema carries in <c>(confluent.field_meta)</c>, and in <c>(confluent.message_meta)</c> (then the whole message is tagged).</summary>
internal sealed class ProtobufTags
{
    private const int MaxPlaces = 20_000;

    private readonly List<TaggedField> _found = [];
    private readonly HashSet<ProtoMessage> _open = [];
    private int _places;

    /// <summary>Every tagged field of a record of this message.</summary>
    public static IReadOnlyList<TaggedField> Find(ProtoMessage root)
    {
        var tags = new ProtobufTags();
        tags.Visit(root, "");
        return tags._found;
    }

    private void Visit(ProtoMessage message, string path)
    {
        if (_open.Count > 64 || ++_places > MaxPlaces || !_open.Add(message))
            return;
        Add(path, message, "message_meta");
        foreach (var field in message.Fields)
        {
            var inner = FieldPath.Member(path, field.Name);
            Add(inner, field, "field_meta");
            if ((field.Map is null ? field.Type.Target : field.Map.Value.Target) is ProtoMessage held)
                Visit(held, field.Map is not null ? inner + FieldPath.MapValues : field.IsRepeated ? inner + FieldPath.Items : inner);
        }

        _open.Remove(message);
    }

    private void Add(string path, ProtoElement element, string meta)
    {
        List<string>? tags = null;
        foreach (var option in element.Options)
        {
            if (Rest(option.Name, meta) is not { } rest)
                continue;
            if (rest == ".tags")
                (tags ??= []).AddRange(option.Value.Texts);
            else if (rest.Length == 0)
                AddMembers(option.Value, tags ??= []);
        }

        if (tags is { Count: > 0 })
            _found.Add(new TaggedField(path, tags));
    }

    private static void AddMembers(ProtoOptionValue value, List<string> tags)
    {
        foreach (var member in value.Members)
        {
            if (member.Name == "tags")
                tags.AddRange(member.Value.Texts);
        }
    }

    // What follows (confluent.field_meta) in an option's name; null when it is another option.
    private static string? Rest(string name, string meta)
    {
        var start = name.StartsWith("(.", StringComparison.Ordinal) ? 2 : 1;
        var option = $"confluent.{meta})";
        return name.Length > start && name[0] == '(' && string.CompareOrdinal(name, start, option, 0, option.Length) == 0 ? name.Substring(start + option.Length) : null;
    }
}
