using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Schemas.Reading;

namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>Where the fields of a message are declared in the text of a <c>.proto</c>.</summary>
public sealed class ProtobufPlaces
{
    private readonly ProtoFile _file;

    private ProtobufPlaces(ProtoFile file) => _file = file;

    /// <summary>The places in a text; null when it is no Protobuf.</summary>
    public static ProtobufPlaces? In(string text)
    {
        try
        {
            return new ProtobufPlaces(ProtoParser.Parse("", text));
        }
        catch (Exception problem) when (problem is SchemaException or InsufficientExecutionStackException)
        {
            return null;
        }
    }

    /// <summary>
    /// The name of a field, or that of the message that it is missing in; null when the text does not declare the message. A message of another file ends the way,
    /// so the field that refers to it is the place.
    /// </summary>
    /// <param name="message">The full name of the record's message.</param>
    /// <param name="field">The field in wire names; empty for the message itself.</param>
    public (int Start, int End)? Find(string message, string field)
    {
        if (_file.Messages.FirstOrDefault(candidate => candidate.FullName == message) is not { } current)
            return null;
        ProtoElement place = current;
        foreach (var step in FieldSteps.Of(field))
        {
            if (step is FieldPath.Items or FieldPath.MapValues)
                continue;
            if (current?.Field(step) is not { } found)
                return current is null ? Of(place) : Of(current);
            place = found;
            current = Inside(found, current);
        }

        return Of(place);
    }

    private static (int Start, int End)? Of(ProtoElement element) => element.NameSpan.IsEmpty ? null : (element.NameSpan.Start, element.NameSpan.End);

    // A name is looked for from the inside outwards.
    private ProtoMessage? Inside(ProtoField field, ProtoMessage owner)
    {
        if (field.IsGroup)
            return owner.Messages.FirstOrDefault(message => message.IsGroup && string.Equals(message.Name, field.Name, StringComparison.OrdinalIgnoreCase));
        if ((field.Map?.Value.Name ?? field.Type.Name) is not { } name)
            return null;
        var all = All(_file.Messages).ToList();
        if (name.StartsWith(".", StringComparison.Ordinal))
            return all.FirstOrDefault(message => "." + message.FullName == name);
        for (var scope = owner.FullName; ; scope = scope.Substring(0, scope.LastIndexOf('.')))
        {
            if (all.FirstOrDefault(message => message.FullName == $"{scope}.{name}") is { } found)
                return found;
            if (scope.IndexOf('.') < 0)
                return all.FirstOrDefault(message => message.FullName == name);
        }
    }

    private static IEnumerable<ProtoMessage> All(IEnumerable<ProtoMessage> messages) => messages.SelectMany(message => All(message.Messages).Prepend(message));
}
