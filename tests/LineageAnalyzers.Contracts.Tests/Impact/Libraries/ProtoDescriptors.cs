extern alias ProtobufNet;

using Google.Protobuf;
using Google.Protobuf.Reflection;
using Parsed = ProtobufNet::Google.Protobuf.Reflection;

namespace LineageAnalyzers.Contracts.Tests.Impact.Libraries;

/// <summary>Descriptors of Google.Protobuf for a <c>.proto</c> text, which protobuf-net.Reflection reads.</summary>
internal static class ProtoDescriptors
{
    public static MessageDescriptor Of(string text)
    {
        var set = new Parsed.FileDescriptorSet();
        set.Add("schema.proto", source: new StringReader(text));
        set.Process();
        Assert.Empty(set.GetErrors());
        return FileDescriptor.BuildFromByteStrings([Convert(set.Files[0]).ToByteString()])[0].MessageTypes[0];
    }

    private static FileDescriptorProto Convert(Parsed.FileDescriptorProto file)
    {
        var result = new FileDescriptorProto { Name = file.Name, Package = file.Package, Syntax = file.Syntax };
        result.MessageType.AddRange(file.MessageTypes.Select(Convert));
        result.EnumType.AddRange(file.EnumTypes.Select(Convert));
        return result;
    }

    private static DescriptorProto Convert(Parsed.DescriptorProto message)
    {
        var result = new DescriptorProto { Name = message.Name };
        if (message.Options?.MapEntry == true)
            result.Options = new MessageOptions { MapEntry = true };
        result.NestedType.AddRange(message.NestedTypes.Select(Convert));
        result.EnumType.AddRange(message.EnumTypes.Select(Convert));
        result.OneofDecl.AddRange(message.OneofDecls.Select(oneof => new OneofDescriptorProto { Name = oneof.Name }));
        result.Field.AddRange(message.Fields.Select(Convert));

        // Google.Protobuf wants a oneof for each field that is "optional" in proto3.
        foreach (var field in result.Field.Where(field => field.Proto3Optional && !field.HasOneofIndex))
        {
            field.OneofIndex = result.OneofDecl.Count;
            result.OneofDecl.Add(new OneofDescriptorProto { Name = "_" + field.Name });
        }

        return result;
    }

    private static FieldDescriptorProto Convert(Parsed.FieldDescriptorProto field)
    {
        var result = new FieldDescriptorProto
        {
            Name = field.Name,
            Number = field.Number,
            Label = (FieldDescriptorProto.Types.Label)(int)field.label,
            Type = (FieldDescriptorProto.Types.Type)(int)field.type,
            Proto3Optional = field.Proto3Optional,
        };
        if (field.TypeName.Length > 0)
            result.TypeName = field.TypeName;
        if (field.ShouldSerializeOneofIndex())
            result.OneofIndex = field.OneofIndex;
        if (field.Options?.ShouldSerializePacked() == true)
            result.Options = new FieldOptions { Packed = field.Options.Packed };
        return result;
    }

    private static EnumDescriptorProto Convert(Parsed.EnumDescriptorProto type)
    {
        var result = new EnumDescriptorProto { Name = type.Name };
        result.Value.AddRange(type.Values.Select(value => new EnumValueDescriptorProto { Name = value.Name, Number = value.Number }));
        return result;
    }
}
