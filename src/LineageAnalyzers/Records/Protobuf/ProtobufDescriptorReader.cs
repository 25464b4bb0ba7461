using System.Collections.Immutable;

namespace LineageAnalyzers.Records.Protobuf;

/// <summary>
/// Reads a serialized <c>google.protobuf.FileDescriptorProto</c> (descriptor.proto of Protocol Buffers), which protoc puts into the C# code
/// that it generates. Confluent's tags are in the options' extension 1088 (confluent/meta.proto).
/// </summary>
internal static class ProtobufDescriptorReader
{
    private const int MaximumDepth = 64;
    private const int ConfluentMeta = 1088;

    private static readonly string[] Types =
    [
        "", "double", "float", "int64", "uint64", "int32", "fixed64", "fixed32", "bool", "string", "group", "message", "bytes", "uint32", "enum",
        "sfixed32", "sfixed64", "sint32", "sint64",
    ];

    private enum Presence
    {
        Unset = 0,
        Explicit = 1,
        Implicit = 2,
        Required = 3,
    }

    /// <summary>The file in Base64 text; null when the text or the bytes are not one.</summary>
    public static ProtobufFile? Read(string base64)
    {
        try
        {
            return ReadFile(new ProtobufWire(System.Convert.FromBase64String(base64)));
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static ProtobufFile ReadFile(ProtobufWire wire)
    {
        var (path, package) = ("", "");
        var imports = ImmutableArray.CreateBuilder<string>();
        var syntax = "proto2";
        var presence = Presence.Unset;
        var messages = new List<ProtobufWire>();
        while (wire.Read())
        {
            switch (wire.Field)
            {
                case 1: path = wire.Text; break;
                case 2: package = wire.Text; break;
                case 3: imports.Add(wire.Text); break;
                case 4: messages.Add(wire.Content); break;
                case 8: presence = ReadPresence(wire.Content, featuresField: 50); break;
                case 12: syntax = wire.Text; break;
            }
        }

        if (presence == Presence.Unset)
            presence = syntax == "proto3" ? Presence.Implicit : Presence.Explicit;
        return new ProtobufFile(package, messages.Select(message => ReadMessage(message, presence, 0)).ToImmutableArray()) { Path = path, Imports = imports.ToImmutable() };
    }

    private static ProtobufMessage ReadMessage(ProtobufWire wire, Presence filePresence, int depth)
    {
        if (depth > MaximumDepth)
            throw new ProtobufWireException($"Messages are nested deeper than {MaximumDepth} levels.");
        var name = "";
        var isMapEntry = false;
        var tags = ImmutableArray<string>.Empty;
        var fields = ImmutableArray.CreateBuilder<ProtobufField>();
        var nested = ImmutableArray.CreateBuilder<ProtobufMessage>();
        while (wire.Read())
        {
            switch (wire.Field)
            {
                case 1: name = wire.Text; break;
                case 2: fields.Add(ReadField(wire.Content, filePresence)); break;
                case 3: nested.Add(ReadMessage(wire.Content, filePresence, depth + 1)); break;
                case 7:
                    isMapEntry = HasFlag(wire.Content, 7);
                    tags = ReadTags(wire.Content);
                    break;
            }
        }

        return new ProtobufMessage(name, fields.ToImmutable(), nested.ToImmutable()) { IsMapEntry = isMapEntry, Tags = tags };
    }

    private static ProtobufField ReadField(ProtobufWire wire, Presence presence)
    {
        const ulong Required = 2;
        const ulong Repeated = 3;
        var name = "";
        var typeName = "";
        var number = 0;
        var label = 1UL;
        var type = 0UL;
        var tags = ImmutableArray<string>.Empty;
        var isInOneof = false;
        while (wire.Read())
        {
            switch (wire.Field)
            {
                case 1: name = wire.Text; break;
                case 3: number = (int)wire.Number; break;
                case 4: label = wire.Number; break;
                case 5: type = wire.Number; break;
                case 6: typeName = wire.Text; break;
                case 8:
                    tags = ReadTags(wire.Content);
                    if (ReadPresence(wire.Content, featuresField: 21) is var own and not Presence.Unset)
                        presence = own;
                    break;
                case 9: isInOneof = true; break; // an optional field of proto3 is alone in a oneof of its own
            }
        }

        var text = type < (ulong)Types.Length ? Types[type] : "";
        var hasPresence = label is not (Required or Repeated) && presence != Presence.Required
            && (presence == Presence.Explicit || isInOneof || text is "message" or "group");
        return new ProtobufField(name, number, text)
        {
            TypeName = typeName,
            IsRepeated = label == Repeated,
            HasPresence = hasPresence,
            Tags = tags,
        };
    }

    private static ImmutableArray<string> ReadTags(ProtobufWire options)
    {
        var tags = ImmutableArray.CreateBuilder<string>();
        while (options.Read())
        {
            if (options.Field != ConfluentMeta)
                continue;
            var meta = options.Content;
            while (meta.Read())
            {
                if (meta.Field == 3)
                    tags.Add(meta.Text);
            }
        }

        return tags.ToImmutable();
    }

    private static Presence ReadPresence(ProtobufWire options, int featuresField)
    {
        var presence = Presence.Unset;
        while (options.Read())
        {
            if (options.Field != featuresField)
                continue;
            var features = options.Content;
            while (features.Read())
            {
                if (features.Field == 1)
                    presence = (Presence)features.Number;
            }
        }

        return presence;
    }

    private static bool HasFlag(ProtobufWire options, int field)
    {
        var flag = false;
        while (options.Read())
        {
            if (options.Field == field)
                flag = options.Number != 0;
        }

        return flag;
    }
}
