using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Google.Protobuf.WellKnownTypes;

public sealed class Any : IMessage<Any>, IMessage, IEquatable<Any>, IDeepCloneable<Any>, IBufferMessage
{
    public const int TypeUrlFieldNumber = 1;
    public const int ValueFieldNumber = 2;
    public Any() => throw null;
    public Any(Any other) => throw null;
    public static global::Google.Protobuf.Reflection.MessageDescriptor Descriptor { get; }
    public static MessageParser<Any> Parser { get; }
    public string TypeUrl { get; set; }
    public ByteString Value { get; set; }
    global::Google.Protobuf.Reflection.MessageDescriptor IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public Any Clone() => throw null;
    public bool Equals(Any other) => throw null;
    public override bool Equals(object other) => throw null;
    public override int GetHashCode() => throw null;
    public static string GetTypeName(string typeUrl) => throw null;
    public bool Is(global::Google.Protobuf.Reflection.MessageDescriptor descriptor) => throw null;
    public void MergeFrom(CodedInputStream input) => throw null;
    public void MergeFrom(Any other) => throw null;
    public static Any Pack(IMessage message) => throw null;
    public static Any Pack(IMessage message, string typeUrlPrefix) => throw null;
    public override string ToString() => throw null;
    public bool TryUnpack<T>(out T result) where T : IMessage, new() => throw null;
    public IMessage Unpack(global::Google.Protobuf.Reflection.TypeRegistry registry) => throw null;
    public T Unpack<T>() where T : IMessage, new() => throw null;
    public void WriteTo(CodedOutputStream output) => throw null;
    void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
    void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;
}

public static class AnyReflection
{
    public static global::Google.Protobuf.Reflection.FileDescriptor Descriptor { get; }
}

public sealed class Api : IMessage<Api>, IMessage, IEquatable<Api>, IDeepCloneable<Api>, IBufferMessage
{
    public const int EditionFieldNumber = 8;
    public const int MethodsFieldNumber = 2;
    public const int MixinsFieldNumber = 6;
    public const int NameFieldNumber = 1;
    public const int OptionsFieldNumber = 3;
    public const int SourceContextFieldNumber = 5;
    public const int SyntaxFieldNumber = 7;
    public const int VersionFieldNumber = 4;
    public Api() => throw null;
    public Api(Api other) => throw null;
    public static global::Google.Protobuf.Reflection.MessageDescriptor Descriptor { get; }
    public string Edition { get; set; }
    public global::Google.Protobuf.Collections.RepeatedField<Method> Methods { get; }
    public global::Google.Protobuf.Collections.RepeatedField<Mixin> Mixins { get; }
    public string Name { get; set; }
    public global::Google.Protobuf.Collections.RepeatedField<Option> Options { get; }
    public static MessageParser<Api> Parser { get; }
    public SourceContext SourceContext { get; set; }
    public global::Google.Protobuf.WellKnownTypes.Syntax Syntax { get; set; }
    public string Version { get; set; }
    global::Google.Protobuf.Reflection.MessageDescriptor IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public Api Clone() => throw null;
    public bool Equals(Api other) => throw null;
    public override bool Equals(object other) => throw null;
    public override int GetHashCode() => throw null;
    public void MergeFrom(CodedInputStream input) => throw null;
    public void MergeFrom(Api other) => throw null;
    public override string ToString() => throw null;
    public void WriteTo(CodedOutputStream output) => throw null;
    void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
    void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;
}

public static class ApiReflection
{
    public static global::Google.Protobuf.Reflection.FileDescriptor Descriptor { get; }
}

public sealed class BoolValue : IMessage<BoolValue>, IMessage, IEquatable<BoolValue>, IDeepCloneable<BoolValue>, IBufferMessage
{
    public const int ValueFieldNumber = 1;
    public BoolValue() => throw null;
    public BoolValue(BoolValue other) => throw null;
    public static global::Google.Protobuf.Reflection.MessageDescriptor Descriptor { get; }
    public static MessageParser<BoolValue> Parser { get; }
    public bool Value { get; set; }
    global::Google.Protobuf.Reflection.MessageDescriptor IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public BoolValue Clone() => throw null;
    public bool Equals(BoolValue other) => throw null;
    public override bool Equals(object other) => throw null;
    public override int GetHashCode() => throw null;
    public void MergeFrom(CodedInputStream input) => throw null;
    public void MergeFrom(BoolValue other) => throw null;
    public override string ToString() => throw null;
    public void WriteTo(CodedOutputStream output) => throw null;
    void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
    void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;
}

public sealed class BytesValue : IMessage<BytesValue>, IMessage, IEquatable<BytesValue>, IDeepCloneable<BytesValue>, IBufferMessage
{
    public const int ValueFieldNumber = 1;
    public BytesValue() => throw null;
    public BytesValue(BytesValue other) => throw null;
    public static global::Google.Protobuf.Reflection.MessageDescriptor Descriptor { get; }
    public static MessageParser<BytesValue> Parser { get; }
    public ByteString Value { get; set; }
    global::Google.Protobuf.Reflection.MessageDescriptor IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public BytesValue Clone() => throw null;
    public bool Equals(BytesValue other) => throw null;
    public override bool Equals(object other) => throw null;
    public override int GetHashCode() => throw null;
    public void MergeFrom(CodedInputStream input) => throw null;
    public void MergeFrom(BytesValue other) => throw null;
    public override string ToString() => throw null;
    public void WriteTo(CodedOutputStream output) => throw null;
    void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
    void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;
}

public sealed class DoubleValue : IMessage<DoubleValue>, IMessage, IEquatable<DoubleValue>, IDeepCloneable<DoubleValue>, IBufferMessage
{
    public const int ValueFieldNumber = 1;
    public DoubleValue() => throw null;
    public DoubleValue(DoubleValue other) => throw null;
    public static global::Google.Protobuf.Reflection.MessageDescriptor Descriptor { get; }
    public static MessageParser<DoubleValue> Parser { get; }
    public double Value { get; set; }
    global::Google.Protobuf.Reflection.MessageDescriptor IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public DoubleValue Clone() => throw null;
    public bool Equals(DoubleValue other) => throw null;
    public override bool Equals(object other) => throw null;
    public override int GetHashCode() => throw null;
    public void MergeFrom(CodedInputStream input) => throw null;
    public void MergeFrom(DoubleValue other) => throw null;
    public override string ToString() => throw null;
    public void WriteTo(CodedOutputStream output) => throw null;
    void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
    void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;
}

public sealed class Duration : IMessage<Duration>, IMessage, IEquatable<Duration>, IDeepCloneable<Duration>, IBufferMessage, ICustomDiagnosticMessage, IComparable<Duration>
{
    public const long MaxSeconds = 315576000000;
    public const long MinSeconds = -315576000000;
    public const int NanosFieldNumber = 2;
    public const int NanosecondsPerSecond = 1000000000;
    public const int NanosecondsPerTick = 100;
    public const int SecondsFieldNumber = 1;
    public Duration() => throw null;
    public Duration(Duration other) => throw null;
    public static global::Google.Protobuf.Reflection.MessageDescriptor Descriptor { get; }
    public int Nanos { get; set; }
    public static MessageParser<Duration> Parser { get; }
    public long Seconds { get; set; }
    global::Google.Protobuf.Reflection.MessageDescriptor IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public Duration Clone() => throw null;
    public int CompareTo(Duration other) => throw null;
    public bool Equals(Duration other) => throw null;
    public override bool Equals(object other) => throw null;
    public static Duration FromTimeSpan(TimeSpan timeSpan) => throw null;
    public override int GetHashCode() => throw null;
    public void MergeFrom(CodedInputStream input) => throw null;
    public void MergeFrom(Duration other) => throw null;
    public string ToDiagnosticString() => throw null;
    public override string ToString() => throw null;
    public TimeSpan ToTimeSpan() => throw null;
    public void WriteTo(CodedOutputStream output) => throw null;
    void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
    void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;
    public static Duration operator +(Duration lhs, Duration rhs) => throw null;
    public static Duration operator -(Duration lhs, Duration rhs) => throw null;
    public static Duration operator -(Duration value) => throw null;
}

public static class DurationReflection
{
    public static global::Google.Protobuf.Reflection.FileDescriptor Descriptor { get; }
}

public sealed class Empty : IMessage<Empty>, IMessage, IEquatable<Empty>, IDeepCloneable<Empty>, IBufferMessage
{
    public Empty() => throw null;
    public Empty(Empty other) => throw null;
    public static global::Google.Protobuf.Reflection.MessageDescriptor Descriptor { get; }
    public static MessageParser<Empty> Parser { get; }
    global::Google.Protobuf.Reflection.MessageDescriptor IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public Empty Clone() => throw null;
    public bool Equals(Empty other) => throw null;
    public override bool Equals(object other) => throw null;
    public override int GetHashCode() => throw null;
    public void MergeFrom(CodedInputStream input) => throw null;
    public void MergeFrom(Empty other) => throw null;
    public override string ToString() => throw null;
    public void WriteTo(CodedOutputStream output) => throw null;
    void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
    void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;
}

public static class EmptyReflection
{
    public static global::Google.Protobuf.Reflection.FileDescriptor Descriptor { get; }
}

public sealed class Enum : IMessage<Enum>, IMessage, IEquatable<Enum>, IDeepCloneable<Enum>, IBufferMessage
{
    public const int EditionFieldNumber = 6;
    public const int EnumvalueFieldNumber = 2;
    public const int NameFieldNumber = 1;
    public const int OptionsFieldNumber = 3;
    public const int SourceContextFieldNumber = 4;
    public const int SyntaxFieldNumber = 5;
    public Enum() => throw null;
    public Enum(Enum other) => throw null;
    public static global::Google.Protobuf.Reflection.MessageDescriptor Descriptor { get; }
    public string Edition { get; set; }
    public global::Google.Protobuf.Collections.RepeatedField<EnumValue> Enumvalue { get; }
    public string Name { get; set; }
    public global::Google.Protobuf.Collections.RepeatedField<Option> Options { get; }
    public static MessageParser<Enum> Parser { get; }
    public SourceContext SourceContext { get; set; }
    public global::Google.Protobuf.WellKnownTypes.Syntax Syntax { get; set; }
    global::Google.Protobuf.Reflection.MessageDescriptor IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public Enum Clone() => throw null;
    public bool Equals(Enum other) => throw null;
    public override bool Equals(object other) => throw null;
    public override int GetHashCode() => throw null;
    public void MergeFrom(CodedInputStream input) => throw null;
    public void MergeFrom(Enum other) => throw null;
    public override string ToString() => throw null;
    public void WriteTo(CodedOutputStream output) => throw null;
    void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
    void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;
}

public sealed class EnumValue : IMessage<EnumValue>, IMessage, IEquatable<EnumValue>, IDeepCloneable<EnumValue>, IBufferMessage
{
    public const int NameFieldNumber = 1;
    public const int NumberFieldNumber = 2;
    public const int OptionsFieldNumber = 3;
    public EnumValue() => throw null;
    public EnumValue(EnumValue other) => throw null;
    public static global::Google.Protobuf.Reflection.MessageDescriptor Descriptor { get; }
    public string Name { get; set; }
    public int Number { get; set; }
    public global::Google.Protobuf.Collections.RepeatedField<Option> Options { get; }
    public static MessageParser<EnumValue> Parser { get; }
    global::Google.Protobuf.Reflection.MessageDescriptor IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public EnumValue Clone() => throw null;
    public bool Equals(EnumValue other) => throw null;
    public override bool Equals(object other) => throw null;
    public override int GetHashCode() => throw null;
    public void MergeFrom(CodedInputStream input) => throw null;
    public void MergeFrom(EnumValue other) => throw null;
    public override string ToString() => throw null;
    public void WriteTo(CodedOutputStream output) => throw null;
    void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
    void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;
}

public sealed class Field : IMessage<Field>, IMessage, IEquatable<Field>, IDeepCloneable<Field>, IBufferMessage
{
    public const int CardinalityFieldNumber = 2;
    public const int DefaultValueFieldNumber = 11;
    public const int JsonNameFieldNumber = 10;
    public const int KindFieldNumber = 1;
    public const int NameFieldNumber = 4;
    public const int NumberFieldNumber = 3;
    public const int OneofIndexFieldNumber = 7;
    public const int OptionsFieldNumber = 9;
    public const int PackedFieldNumber = 8;
    public const int TypeUrlFieldNumber = 6;
    public Field() => throw null;
    public Field(Field other) => throw null;
    public Field.Types.Cardinality Cardinality { get; set; }
    public string DefaultValue { get; set; }
    public static global::Google.Protobuf.Reflection.MessageDescriptor Descriptor { get; }
    public string JsonName { get; set; }
    public Field.Types.Kind Kind { get; set; }
    public string Name { get; set; }
    public int Number { get; set; }
    public int OneofIndex { get; set; }
    public global::Google.Protobuf.Collections.RepeatedField<Option> Options { get; }
    public bool Packed { get; set; }
    public static MessageParser<Field> Parser { get; }
    public string TypeUrl { get; set; }
    global::Google.Protobuf.Reflection.MessageDescriptor IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public Field Clone() => throw null;
    public bool Equals(Field other) => throw null;
    public override bool Equals(object other) => throw null;
    public override int GetHashCode() => throw null;
    public void MergeFrom(CodedInputStream input) => throw null;
    public void MergeFrom(Field other) => throw null;
    public override string ToString() => throw null;
    public void WriteTo(CodedOutputStream output) => throw null;
    void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
    void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;

    public static class Types
    {

        public enum Cardinality
        {
            Unknown = 0,
            Optional = 1,
            Required = 2,
            Repeated = 3,
        }

        public enum Kind
        {
            TypeUnknown = 0,
            TypeDouble = 1,
            TypeFloat = 2,
            TypeInt64 = 3,
            TypeUint64 = 4,
            TypeInt32 = 5,
            TypeFixed64 = 6,
            TypeFixed32 = 7,
            TypeBool = 8,
            TypeString = 9,
            TypeGroup = 10,
            TypeMessage = 11,
            TypeBytes = 12,
            TypeUint32 = 13,
            TypeEnum = 14,
            TypeSfixed32 = 15,
            TypeSfixed64 = 16,
            TypeSint32 = 17,
            TypeSint64 = 18,
        }
    }
}

public sealed class FieldMask : IMessage<FieldMask>, IMessage, IEquatable<FieldMask>, IDeepCloneable<FieldMask>, IBufferMessage, ICustomDiagnosticMessage
{
    public const int PathsFieldNumber = 1;
    public FieldMask() => throw null;
    public FieldMask(FieldMask other) => throw null;
    public static global::Google.Protobuf.Reflection.MessageDescriptor Descriptor { get; }
    public static MessageParser<FieldMask> Parser { get; }
    public global::Google.Protobuf.Collections.RepeatedField<string> Paths { get; }
    global::Google.Protobuf.Reflection.MessageDescriptor IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public FieldMask Clone() => throw null;
    public bool Equals(FieldMask other) => throw null;
    public override bool Equals(object other) => throw null;
    public static FieldMask FromFieldNumbers<T>(IEnumerable<int> fieldNumbers) where T : IMessage => throw null;
    public static FieldMask FromFieldNumbers<T>(params int[] fieldNumbers) where T : IMessage => throw null;
    public static FieldMask FromString(string value) => throw null;
    public static FieldMask FromString<T>(string value) where T : IMessage => throw null;
    public static FieldMask FromStringEnumerable<T>(IEnumerable<string> paths) where T : IMessage => throw null;
    public override int GetHashCode() => throw null;
    public FieldMask Intersection(FieldMask additionalMask) => throw null;
    public static bool IsValid(global::Google.Protobuf.Reflection.MessageDescriptor descriptor, FieldMask fieldMask) => throw null;
    public static bool IsValid(global::Google.Protobuf.Reflection.MessageDescriptor descriptor, string path) => throw null;
    public static bool IsValid<T>(FieldMask fieldMask) where T : IMessage => throw null;
    public static bool IsValid<T>(string path) where T : IMessage => throw null;
    public void Merge(IMessage source, IMessage destination) => throw null;
    public void Merge(IMessage source, IMessage destination, FieldMask.MergeOptions options) => throw null;
    public void MergeFrom(CodedInputStream input) => throw null;
    public void MergeFrom(FieldMask other) => throw null;
    public FieldMask Normalize() => throw null;
    public string ToDiagnosticString() => throw null;
    public override string ToString() => throw null;
    public FieldMask Union(params FieldMask[] otherMasks) => throw null;
    public void WriteTo(CodedOutputStream output) => throw null;
    void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
    void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;

    public sealed class MergeOptions
    {
        public MergeOptions() => throw null;
        public bool ReplaceMessageFields { get; set; }
        public bool ReplacePrimitiveFields { get; set; }
        public bool ReplaceRepeatedFields { get; set; }
    }
}

public static class FieldMaskReflection
{
    public static global::Google.Protobuf.Reflection.FileDescriptor Descriptor { get; }
}

public sealed class FloatValue : IMessage<FloatValue>, IMessage, IEquatable<FloatValue>, IDeepCloneable<FloatValue>, IBufferMessage
{
    public const int ValueFieldNumber = 1;
    public FloatValue() => throw null;
    public FloatValue(FloatValue other) => throw null;
    public static global::Google.Protobuf.Reflection.MessageDescriptor Descriptor { get; }
    public static MessageParser<FloatValue> Parser { get; }
    public float Value { get; set; }
    global::Google.Protobuf.Reflection.MessageDescriptor IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public FloatValue Clone() => throw null;
    public bool Equals(FloatValue other) => throw null;
    public override bool Equals(object other) => throw null;
    public override int GetHashCode() => throw null;
    public void MergeFrom(CodedInputStream input) => throw null;
    public void MergeFrom(FloatValue other) => throw null;
    public override string ToString() => throw null;
    public void WriteTo(CodedOutputStream output) => throw null;
    void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
    void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;
}

public sealed class Int32Value : IMessage<Int32Value>, IMessage, IEquatable<Int32Value>, IDeepCloneable<Int32Value>, IBufferMessage
{
    public const int ValueFieldNumber = 1;
    public Int32Value() => throw null;
    public Int32Value(Int32Value other) => throw null;
    public static global::Google.Protobuf.Reflection.MessageDescriptor Descriptor { get; }
    public static MessageParser<Int32Value> Parser { get; }
    public int Value { get; set; }
    global::Google.Protobuf.Reflection.MessageDescriptor IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public Int32Value Clone() => throw null;
    public bool Equals(Int32Value other) => throw null;
    public override bool Equals(object other) => throw null;
    public override int GetHashCode() => throw null;
    public void MergeFrom(CodedInputStream input) => throw null;
    public void MergeFrom(Int32Value other) => throw null;
    public override string ToString() => throw null;
    public void WriteTo(CodedOutputStream output) => throw null;
    void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
    void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;
}

public sealed class Int64Value : IMessage<Int64Value>, IMessage, IEquatable<Int64Value>, IDeepCloneable<Int64Value>, IBufferMessage
{
    public const int ValueFieldNumber = 1;
    public Int64Value() => throw null;
    public Int64Value(Int64Value other) => throw null;
    public static global::Google.Protobuf.Reflection.MessageDescriptor Descriptor { get; }
    public static MessageParser<Int64Value> Parser { get; }
    public long Value { get; set; }
    global::Google.Protobuf.Reflection.MessageDescriptor IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public Int64Value Clone() => throw null;
    public bool Equals(Int64Value other) => throw null;
    public override bool Equals(object other) => throw null;
    public override int GetHashCode() => throw null;
    public void MergeFrom(CodedInputStream input) => throw null;
    public void MergeFrom(Int64Value other) => throw null;
    public override string ToString() => throw null;
    public void WriteTo(CodedOutputStream output) => throw null;
    void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
    void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;
}

public sealed class ListValue : IMessage<ListValue>, IMessage, IEquatable<ListValue>, IDeepCloneable<ListValue>, IBufferMessage
{
    public const int ValuesFieldNumber = 1;
    public ListValue() => throw null;
    public ListValue(ListValue other) => throw null;
    public static global::Google.Protobuf.Reflection.MessageDescriptor Descriptor { get; }
    public static MessageParser<ListValue> Parser { get; }
    public global::Google.Protobuf.Collections.RepeatedField<Value> Values { get; }
    global::Google.Protobuf.Reflection.MessageDescriptor IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public ListValue Clone() => throw null;
    public bool Equals(ListValue other) => throw null;
    public override bool Equals(object other) => throw null;
    public override int GetHashCode() => throw null;
    public void MergeFrom(CodedInputStream input) => throw null;
    public void MergeFrom(ListValue other) => throw null;
    public override string ToString() => throw null;
    public void WriteTo(CodedOutputStream output) => throw null;
    void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
    void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;
}

public sealed class Method : IMessage<Method>, IMessage, IEquatable<Method>, IDeepCloneable<Method>, IBufferMessage
{
    public const int EditionFieldNumber = 8;
    public const int NameFieldNumber = 1;
    public const int OptionsFieldNumber = 6;
    public const int RequestStreamingFieldNumber = 3;
    public const int RequestTypeUrlFieldNumber = 2;
    public const int ResponseStreamingFieldNumber = 5;
    public const int ResponseTypeUrlFieldNumber = 4;
    public const int SyntaxFieldNumber = 7;
    public Method() => throw null;
    public Method(Method other) => throw null;
    public static global::Google.Protobuf.Reflection.MessageDescriptor Descriptor { get; }
    [Obsolete]
    public string Edition { get; set; }
    public string Name { get; set; }
    public global::Google.Protobuf.Collections.RepeatedField<Option> Options { get; }
    public static MessageParser<Method> Parser { get; }
    public bool RequestStreaming { get; set; }
    public string RequestTypeUrl { get; set; }
    public bool ResponseStreaming { get; set; }
    public string ResponseTypeUrl { get; set; }
    [Obsolete]
    public global::Google.Protobuf.WellKnownTypes.Syntax Syntax { get; set; }
    global::Google.Protobuf.Reflection.MessageDescriptor IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public Method Clone() => throw null;
    public bool Equals(Method other) => throw null;
    public override bool Equals(object other) => throw null;
    public override int GetHashCode() => throw null;
    public void MergeFrom(CodedInputStream input) => throw null;
    public void MergeFrom(Method other) => throw null;
    public override string ToString() => throw null;
    public void WriteTo(CodedOutputStream output) => throw null;
    void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
    void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;
}

public sealed class Mixin : IMessage<Mixin>, IMessage, IEquatable<Mixin>, IDeepCloneable<Mixin>, IBufferMessage
{
    public const int NameFieldNumber = 1;
    public const int RootFieldNumber = 2;
    public Mixin() => throw null;
    public Mixin(Mixin other) => throw null;
    public static global::Google.Protobuf.Reflection.MessageDescriptor Descriptor { get; }
    public string Name { get; set; }
    public static MessageParser<Mixin> Parser { get; }
    public string Root { get; set; }
    global::Google.Protobuf.Reflection.MessageDescriptor IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public Mixin Clone() => throw null;
    public bool Equals(Mixin other) => throw null;
    public override bool Equals(object other) => throw null;
    public override int GetHashCode() => throw null;
    public void MergeFrom(CodedInputStream input) => throw null;
    public void MergeFrom(Mixin other) => throw null;
    public override string ToString() => throw null;
    public void WriteTo(CodedOutputStream output) => throw null;
    void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
    void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;
}

public enum NullValue
{
    NullValue = 0,
}

public sealed class Option : IMessage<Option>, IMessage, IEquatable<Option>, IDeepCloneable<Option>, IBufferMessage
{
    public const int NameFieldNumber = 1;
    public const int ValueFieldNumber = 2;
    public Option() => throw null;
    public Option(Option other) => throw null;
    public static global::Google.Protobuf.Reflection.MessageDescriptor Descriptor { get; }
    public string Name { get; set; }
    public static MessageParser<Option> Parser { get; }
    public Any Value { get; set; }
    global::Google.Protobuf.Reflection.MessageDescriptor IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public Option Clone() => throw null;
    public bool Equals(Option other) => throw null;
    public override bool Equals(object other) => throw null;
    public override int GetHashCode() => throw null;
    public void MergeFrom(CodedInputStream input) => throw null;
    public void MergeFrom(Option other) => throw null;
    public override string ToString() => throw null;
    public void WriteTo(CodedOutputStream output) => throw null;
    void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
    void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;
}

public sealed class SourceContext : IMessage<SourceContext>, IMessage, IEquatable<SourceContext>, IDeepCloneable<SourceContext>, IBufferMessage
{
    public const int FileNameFieldNumber = 1;
    public SourceContext() => throw null;
    public SourceContext(SourceContext other) => throw null;
    public static global::Google.Protobuf.Reflection.MessageDescriptor Descriptor { get; }
    public string FileName { get; set; }
    public static MessageParser<SourceContext> Parser { get; }
    global::Google.Protobuf.Reflection.MessageDescriptor IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public SourceContext Clone() => throw null;
    public bool Equals(SourceContext other) => throw null;
    public override bool Equals(object other) => throw null;
    public override int GetHashCode() => throw null;
    public void MergeFrom(CodedInputStream input) => throw null;
    public void MergeFrom(SourceContext other) => throw null;
    public override string ToString() => throw null;
    public void WriteTo(CodedOutputStream output) => throw null;
    void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
    void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;
}

public static class SourceContextReflection
{
    public static global::Google.Protobuf.Reflection.FileDescriptor Descriptor { get; }
}

public sealed class StringValue : IMessage<StringValue>, IMessage, IEquatable<StringValue>, IDeepCloneable<StringValue>, IBufferMessage
{
    public const int ValueFieldNumber = 1;
    public StringValue() => throw null;
    public StringValue(StringValue other) => throw null;
    public static global::Google.Protobuf.Reflection.MessageDescriptor Descriptor { get; }
    public static MessageParser<StringValue> Parser { get; }
    public string Value { get; set; }
    global::Google.Protobuf.Reflection.MessageDescriptor IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public StringValue Clone() => throw null;
    public bool Equals(StringValue other) => throw null;
    public override bool Equals(object other) => throw null;
    public override int GetHashCode() => throw null;
    public void MergeFrom(CodedInputStream input) => throw null;
    public void MergeFrom(StringValue other) => throw null;
    public override string ToString() => throw null;
    public void WriteTo(CodedOutputStream output) => throw null;
    void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
    void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;
}

public sealed class Struct : IMessage<Struct>, IMessage, IEquatable<Struct>, IDeepCloneable<Struct>, IBufferMessage
{
    public const int FieldsFieldNumber = 1;
    public Struct() => throw null;
    public Struct(Struct other) => throw null;
    public static global::Google.Protobuf.Reflection.MessageDescriptor Descriptor { get; }
    public global::Google.Protobuf.Collections.MapField<string, Value> Fields { get; }
    public static MessageParser<Struct> Parser { get; }
    global::Google.Protobuf.Reflection.MessageDescriptor IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public Struct Clone() => throw null;
    public bool Equals(Struct other) => throw null;
    public override bool Equals(object other) => throw null;
    public override int GetHashCode() => throw null;
    public void MergeFrom(CodedInputStream input) => throw null;
    public void MergeFrom(Struct other) => throw null;
    public override string ToString() => throw null;
    public void WriteTo(CodedOutputStream output) => throw null;
    void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
    void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;
}

public static class StructReflection
{
    public static global::Google.Protobuf.Reflection.FileDescriptor Descriptor { get; }
}

public enum Syntax
{
    Proto2 = 0,
    Proto3 = 1,
    Editions = 2,
}

public static class TimeExtensions
{
    public static Duration ToDuration(this TimeSpan timeSpan) => throw null;
    public static Timestamp ToTimestamp(this DateTime dateTime) => throw null;
    public static Timestamp ToTimestamp(this DateTimeOffset dateTimeOffset) => throw null;
}

public sealed class Timestamp : IMessage<Timestamp>, IMessage, IEquatable<Timestamp>, IDeepCloneable<Timestamp>, IBufferMessage, ICustomDiagnosticMessage, IComparable<Timestamp>
{
    public const int NanosFieldNumber = 2;
    public const int SecondsFieldNumber = 1;
    public Timestamp() => throw null;
    public Timestamp(Timestamp other) => throw null;
    public static global::Google.Protobuf.Reflection.MessageDescriptor Descriptor { get; }
    public int Nanos { get; set; }
    public static MessageParser<Timestamp> Parser { get; }
    public long Seconds { get; set; }
    global::Google.Protobuf.Reflection.MessageDescriptor IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public Timestamp Clone() => throw null;
    public int CompareTo(Timestamp other) => throw null;
    public bool Equals(Timestamp other) => throw null;
    public override bool Equals(object other) => throw null;
    public static Timestamp FromDateTime(DateTime dateTime) => throw null;
    public static Timestamp FromDateTimeOffset(DateTimeOffset dateTimeOffset) => throw null;
    public override int GetHashCode() => throw null;
    public void MergeFrom(CodedInputStream input) => throw null;
    public void MergeFrom(Timestamp other) => throw null;
    public DateTime ToDateTime() => throw null;
    public DateTimeOffset ToDateTimeOffset() => throw null;
    public string ToDiagnosticString() => throw null;
    public override string ToString() => throw null;
    public void WriteTo(CodedOutputStream output) => throw null;
    void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
    void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;
    public static Timestamp operator +(Timestamp lhs, Duration rhs) => throw null;
    public static bool operator ==(Timestamp a, Timestamp b) => throw null;
    public static bool operator >(Timestamp a, Timestamp b) => throw null;
    public static bool operator >=(Timestamp a, Timestamp b) => throw null;
    public static bool operator !=(Timestamp a, Timestamp b) => throw null;
    public static bool operator <(Timestamp a, Timestamp b) => throw null;
    public static bool operator <=(Timestamp a, Timestamp b) => throw null;
    public static Timestamp operator -(Timestamp lhs, Duration rhs) => throw null;
    public static Duration operator -(Timestamp lhs, Timestamp rhs) => throw null;
}

public static class TimestampReflection
{
    public static global::Google.Protobuf.Reflection.FileDescriptor Descriptor { get; }
}

public sealed class Type : IMessage<Type>, IMessage, IEquatable<Type>, IDeepCloneable<Type>, IBufferMessage
{
    public const int EditionFieldNumber = 7;
    public const int FieldsFieldNumber = 2;
    public const int NameFieldNumber = 1;
    public const int OneofsFieldNumber = 3;
    public const int OptionsFieldNumber = 4;
    public const int SourceContextFieldNumber = 5;
    public const int SyntaxFieldNumber = 6;
    public Type() => throw null;
    public Type(Type other) => throw null;
    public static global::Google.Protobuf.Reflection.MessageDescriptor Descriptor { get; }
    public string Edition { get; set; }
    public global::Google.Protobuf.Collections.RepeatedField<Field> Fields { get; }
    public string Name { get; set; }
    public global::Google.Protobuf.Collections.RepeatedField<string> Oneofs { get; }
    public global::Google.Protobuf.Collections.RepeatedField<Option> Options { get; }
    public static MessageParser<Type> Parser { get; }
    public SourceContext SourceContext { get; set; }
    public global::Google.Protobuf.WellKnownTypes.Syntax Syntax { get; set; }
    global::Google.Protobuf.Reflection.MessageDescriptor IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public Type Clone() => throw null;
    public bool Equals(Type other) => throw null;
    public override bool Equals(object other) => throw null;
    public override int GetHashCode() => throw null;
    public void MergeFrom(CodedInputStream input) => throw null;
    public void MergeFrom(Type other) => throw null;
    public override string ToString() => throw null;
    public void WriteTo(CodedOutputStream output) => throw null;
    void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
    void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;
}

public static class TypeReflection
{
    public static global::Google.Protobuf.Reflection.FileDescriptor Descriptor { get; }
}

public sealed class UInt32Value : IMessage<UInt32Value>, IMessage, IEquatable<UInt32Value>, IDeepCloneable<UInt32Value>, IBufferMessage
{
    public const int ValueFieldNumber = 1;
    public UInt32Value() => throw null;
    public UInt32Value(UInt32Value other) => throw null;
    public static global::Google.Protobuf.Reflection.MessageDescriptor Descriptor { get; }
    public static MessageParser<UInt32Value> Parser { get; }
    public uint Value { get; set; }
    global::Google.Protobuf.Reflection.MessageDescriptor IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public UInt32Value Clone() => throw null;
    public bool Equals(UInt32Value other) => throw null;
    public override bool Equals(object other) => throw null;
    public override int GetHashCode() => throw null;
    public void MergeFrom(CodedInputStream input) => throw null;
    public void MergeFrom(UInt32Value other) => throw null;
    public override string ToString() => throw null;
    public void WriteTo(CodedOutputStream output) => throw null;
    void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
    void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;
}

public sealed class UInt64Value : IMessage<UInt64Value>, IMessage, IEquatable<UInt64Value>, IDeepCloneable<UInt64Value>, IBufferMessage
{
    public const int ValueFieldNumber = 1;
    public UInt64Value() => throw null;
    public UInt64Value(UInt64Value other) => throw null;
    public static global::Google.Protobuf.Reflection.MessageDescriptor Descriptor { get; }
    public static MessageParser<UInt64Value> Parser { get; }
    public ulong Value { get; set; }
    global::Google.Protobuf.Reflection.MessageDescriptor IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public UInt64Value Clone() => throw null;
    public bool Equals(UInt64Value other) => throw null;
    public override bool Equals(object other) => throw null;
    public override int GetHashCode() => throw null;
    public void MergeFrom(CodedInputStream input) => throw null;
    public void MergeFrom(UInt64Value other) => throw null;
    public override string ToString() => throw null;
    public void WriteTo(CodedOutputStream output) => throw null;
    void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
    void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;
}

public sealed class Value : IMessage<Value>, IMessage, IEquatable<Value>, IDeepCloneable<Value>, IBufferMessage
{
    public const int BoolValueFieldNumber = 4;
    public const int ListValueFieldNumber = 6;
    public const int NullValueFieldNumber = 1;
    public const int NumberValueFieldNumber = 2;
    public const int StringValueFieldNumber = 3;
    public const int StructValueFieldNumber = 5;
    public Value() => throw null;
    public Value(Value other) => throw null;
    public bool BoolValue { get; set; }
    public static global::Google.Protobuf.Reflection.MessageDescriptor Descriptor { get; }
    public bool HasBoolValue { get; }
    public bool HasNullValue { get; }
    public bool HasNumberValue { get; }
    public bool HasStringValue { get; }
    public Value.KindOneofCase KindCase { get; }
    public ListValue ListValue { get; set; }
    public NullValue NullValue { get; set; }
    public double NumberValue { get; set; }
    public static MessageParser<Value> Parser { get; }
    public string StringValue { get; set; }
    public Struct StructValue { get; set; }
    global::Google.Protobuf.Reflection.MessageDescriptor IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public void ClearBoolValue() => throw null;
    public void ClearKind() => throw null;
    public void ClearNullValue() => throw null;
    public void ClearNumberValue() => throw null;
    public void ClearStringValue() => throw null;
    public Value Clone() => throw null;
    public bool Equals(Value other) => throw null;
    public override bool Equals(object other) => throw null;
    public static Value ForBool(bool value) => throw null;
    public static Value ForList(params Value[] values) => throw null;
    public static Value ForNull() => throw null;
    public static Value ForNumber(double value) => throw null;
    public static Value ForString(string value) => throw null;
    public static Value ForStruct(Struct value) => throw null;
    public override int GetHashCode() => throw null;
    public void MergeFrom(CodedInputStream input) => throw null;
    public void MergeFrom(Value other) => throw null;
    public override string ToString() => throw null;
    public void WriteTo(CodedOutputStream output) => throw null;
    void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
    void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;

    public enum KindOneofCase
    {
        None = 0,
        NullValue = 1,
        NumberValue = 2,
        StringValue = 3,
        BoolValue = 4,
        StructValue = 5,
        ListValue = 6,
    }
}

public static class WrappersReflection
{
    public static global::Google.Protobuf.Reflection.FileDescriptor Descriptor { get; }
}
