extern alias ProtobufNet;

using LineageAnalyzers.Schemas.Protobuf;
using ProtobufNet::Google.Protobuf.Reflection;
using Xunit.Abstractions;

namespace LineageAnalyzers.Schemas.Tests.Protobuf;

/// <summary>Our parser against another one, protobuf-net.Reflection: messages, fields, numbers, labels, types, oneofs, enums.</summary>
public class ProtoParserOracleTests(ITestOutputHelper output)
{
    [Fact]
    public void Texts_AreReadAsAnotherParserReadsThem()
    {
        var failures = new List<string>();
        var compared = 0;
        foreach (var text in ProtobufTexts.All)
        {
            if (ReadByOther(text) is not { } theirs)
                continue;
            compared++;
            string ours;
            try
            {
                ours = Describe(ProtoSchema.Parse(text).Root);
            }
            catch (SchemaException error)
            {
                ours = error.Message;
            }

            if (ours != theirs)
                failures.Add($"{text}\n--- ours\n{ours}\n--- theirs\n{theirs}");
        }

        output.WriteLine($"{compared} of {ProtobufTexts.All.Count} texts compared");
        Assert.True(failures.Count == 0, $"{failures.Count}:\n{string.Join("\n=====\n", failures.Take(3))}");
        Assert.True(compared >= 180, $"only {compared} texts");
    }

    // It does not know editions; what it refuses is no evidence.
    private static string? ReadByOther(string text)
    {
        if (text.Contains("edition", StringComparison.Ordinal))
            return null;
        var set = new FileDescriptorSet();
        set.Add("a.proto", includeInOutput: true, new StringReader(text));
        set.Process();
        return set.GetErrors().Any(error => error.IsError) ? null : Describe(set.Files[0]);
    }

    private static string Describe(FileDescriptorProto file) => string.Join(
        '\n',
        [$"package {file.Package}", .. file.MessageTypes.SelectMany(message => Describe(message, "")), .. file.EnumTypes.SelectMany(type => Describe(type, ""))]);

    private static IEnumerable<string> Describe(DescriptorProto message, string scope)
    {
        var name = $"{scope}{message.Name}";
        yield return $"message {name}";
        foreach (var field in message.Fields)
        {
            var oneof = field.ShouldSerializeOneofIndex() && !field.Proto3Optional ? message.OneofDecls[field.OneofIndex].Name : "";
            var entry = message.NestedTypes.FirstOrDefault(nested => nested.Options?.MapEntry == true && field.TypeName.EndsWith($".{nested.Name}", StringComparison.Ordinal));
            var type = entry is null ? TypeOf(field) : $"map<{TypeOf(entry.Fields[0])},{TypeOf(entry.Fields[1])}>";
            yield return $"  {LabelOf(field, entry is not null)} {type} {field.Name} = {field.Number} {oneof}".TrimEnd();
        }

        var inner = message.NestedTypes.Where(nested => nested.Options?.MapEntry != true).SelectMany(nested => Describe(nested, $"{name}."))
            .Concat(message.EnumTypes.SelectMany(type => Describe(type, $"{name}.")));
        foreach (var line in inner)
            yield return line;
    }

    private static IEnumerable<string> Describe(EnumDescriptorProto type, string scope) =>
        [$"enum {scope}{type.Name}", .. type.Values.Select(value => $"  {value.Name} = {value.Number}")];

    private static string LabelOf(FieldDescriptorProto field, bool isMap) => isMap ? "" : field.label switch
    {
        FieldDescriptorProto.Label.LabelRepeated => "repeated",
        FieldDescriptorProto.Label.LabelRequired => "required",
        _ => "",
    };

    private static string TypeOf(FieldDescriptorProto field) =>
        string.IsNullOrEmpty(field.TypeName) ? field.type.ToString()["Type".Length..].ToLowerInvariant() : $"{(field.type == FieldDescriptorProto.Type.TypeGroup ? "group " : "")}{field.TypeName}";

    private static string Describe(ProtoFile file) => string.Join(
        '\n', [$"package {file.Package}", .. file.Messages.SelectMany(message => Describe(message, "")), .. file.Enums.SelectMany(type => Describe(type, ""))]);

    private static IEnumerable<string> Describe(ProtoMessage message, string scope)
    {
        var name = $"{scope}{message.Name}";
        yield return $"message {name}";
        foreach (var field in message.Fields)
        {
            var type = field.Map is { } map ? $"map<{TypeOf(map.Key)},{TypeOf(map.Value)}>" : $"{(field.IsGroup ? "group " : "")}{TypeOf(field.Type)}";
            var label = field.Label switch { ProtoLabel.Repeated => "repeated", ProtoLabel.Required => "required", _ => "" };
            yield return $"  {label} {type} {field.Name} = {field.Number} {field.Oneof?.Name}".TrimEnd();
        }

        foreach (var line in message.Messages.SelectMany(nested => Describe(nested, $"{name}.")).Concat(message.Enums.SelectMany(type => Describe(type, $"{name}."))))
            yield return line;
    }

    private static IEnumerable<string> Describe(ProtoEnum type, string scope) =>
        [$"enum {scope}{type.Name}", .. type.Values.Select(value => $"  {value.Name} = {value.Number}")];

    private static string TypeOf(in ProtoTypeReference type) => type.Target is null ? type.Kind.Word() : $".{type.Target.FullName}";
}
