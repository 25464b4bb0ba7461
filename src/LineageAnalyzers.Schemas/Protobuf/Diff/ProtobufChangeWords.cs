using LineageAnalyzers.Schemas.Compatibility;

namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>Puts differences into changes: the field that a reader would name, and what both sides say.</summary>
internal sealed class ProtobufChangeWords(ProtoSchema before, ProtoSchema after)
{
    private ProtobufFieldPaths? _pathsBefore;
    private ProtobufFieldPaths? _pathsAfter;

    /// <summary>The changes in the same order.</summary>
    public IReadOnlyList<SchemaChange> Describe(IReadOnlyList<ProtobufDifference> differences, bool onlyBreaking)
    {
        List<SchemaChange>? changes = null;
        foreach (var difference in differences)
        {
            if (!onlyBreaking || difference.Rule.IsBreaking)
                (changes ??= new List<SchemaChange>(differences.Count)).Add(Describe(difference));
        }

        return changes ?? (IReadOnlyList<SchemaChange>)[];
    }

    private SchemaChange Describe(in ProtobufDifference difference) => new()
    {
        Kind = difference.Rule.Rule.Id,
        Path = difference.Path,
        Field = FieldOf(difference.Before, difference.After),
        Breaking = difference.Rule.IsBreaking,
        Message = $"was {Words(difference.Before)}, is {Words(difference.After)}",
    };

    private string FieldOf(ProtoElement? was, ProtoElement? now) => (was, now) switch
    {
        (_, ProtoField field) => (_pathsAfter ??= new ProtobufFieldPaths(after)).Of(field),
        (ProtoField field, _) => (_pathsBefore ??= new ProtobufFieldPaths(before)).Of(field),
        _ => "",
    };

    private static string Words(ProtoElement? element) => element switch
    {
        null => "absent",
        ProtoFile { Package.Length: 0 } => "without a package",
        ProtoFile file => $"package {file.Package}",
        ProtoMessage message => $"message {message.NestedName}",
        ProtoEnum type => $"enum {type.NestedName}",
        ProtoEnumValue value => FormattableString.Invariant($"{value.NestedName} = {value.Number}"),
        ProtoOneof oneof => $"oneof {oneof.NestedName}",
        ProtoField field => ProtobufFieldWords.Of(field),
        _ => element.NestedName,
    };
}
