using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Confluent.SchemaRegistry.Serdes.Protobuf;

public sealed class Decimal : global::Google.Protobuf.IMessage<Decimal>, global::Google.Protobuf.IBufferMessage
{
    public const int PrecisionFieldNumber = 2;
    public const int ScaleFieldNumber = 3;
    public const int ValueFieldNumber = 1;
    public Decimal() => throw null;
    public Decimal(Decimal other) => throw null;
    public static global::Google.Protobuf.Reflection.MessageDescriptor Descriptor { get; }
    public static global::Google.Protobuf.MessageParser<Decimal> Parser { get; }
    public uint Precision { get; set; }
    public int Scale { get; set; }
    public global::Google.Protobuf.ByteString Value { get; set; }
    global::Google.Protobuf.Reflection.MessageDescriptor global::Google.Protobuf.IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public Decimal Clone() => throw null;
    public bool Equals(Decimal other) => throw null;
    public override bool Equals(object other) => throw null;
    public override int GetHashCode() => throw null;
    public void MergeFrom(Decimal other) => throw null;
    public void MergeFrom(global::Google.Protobuf.CodedInputStream input) => throw null;
    public override string ToString() => throw null;
    public void WriteTo(global::Google.Protobuf.CodedOutputStream output) => throw null;
    void global::Google.Protobuf.IBufferMessage.InternalMergeFrom(ref global::Google.Protobuf.ParseContext input) => throw null;
    void global::Google.Protobuf.IBufferMessage.InternalWriteTo(ref global::Google.Protobuf.WriteContext output) => throw null;
}

public static class DecimalReflection
{
    public static global::Google.Protobuf.Reflection.FileDescriptor Descriptor { get; }
}

public sealed class Meta : global::Google.Protobuf.IMessage<Meta>, global::Google.Protobuf.IBufferMessage
{
    public const int DocFieldNumber = 1;
    public const int ParamsFieldNumber = 2;
    public const int TagsFieldNumber = 3;
    public Meta() => throw null;
    public Meta(Meta other) => throw null;
    public static global::Google.Protobuf.Reflection.MessageDescriptor Descriptor { get; }
    public string Doc { get; set; }
    public global::Google.Protobuf.Collections.MapField<string, string> Params { get; }
    public static global::Google.Protobuf.MessageParser<Meta> Parser { get; }
    public global::Google.Protobuf.Collections.RepeatedField<string> Tags { get; }
    global::Google.Protobuf.Reflection.MessageDescriptor global::Google.Protobuf.IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public Meta Clone() => throw null;
    public bool Equals(Meta other) => throw null;
    public override bool Equals(object other) => throw null;
    public override int GetHashCode() => throw null;
    public void MergeFrom(Meta other) => throw null;
    public void MergeFrom(global::Google.Protobuf.CodedInputStream input) => throw null;
    public override string ToString() => throw null;
    public void WriteTo(global::Google.Protobuf.CodedOutputStream output) => throw null;
    void global::Google.Protobuf.IBufferMessage.InternalMergeFrom(ref global::Google.Protobuf.ParseContext input) => throw null;
    void global::Google.Protobuf.IBufferMessage.InternalWriteTo(ref global::Google.Protobuf.WriteContext output) => throw null;
}

public static class MetaExtensions
{
    public static readonly global::Google.Protobuf.Extension<global::Google.Protobuf.Reflection.EnumOptions, Meta> EnumMeta;
    public static readonly global::Google.Protobuf.Extension<global::Google.Protobuf.Reflection.EnumValueOptions, Meta> EnumValueMeta;
    public static readonly global::Google.Protobuf.Extension<global::Google.Protobuf.Reflection.FieldOptions, Meta> FieldMeta;
    public static readonly global::Google.Protobuf.Extension<global::Google.Protobuf.Reflection.FileOptions, Meta> FileMeta;
    public static readonly global::Google.Protobuf.Extension<global::Google.Protobuf.Reflection.MessageOptions, Meta> MessageMeta;
}

public static class MetaReflection
{
    public static global::Google.Protobuf.Reflection.FileDescriptor Descriptor { get; }
}
