using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace ProtoBuf;

public enum CompatibilityLevel
{
    NotSpecified = 0,
    Level200 = 200,
    Level240 = 240,
    Level300 = 300,
}

[AttributeUsage((AttributeTargets)1423, AllowMultiple = false, Inherited = true)]
public sealed class CompatibilityLevelAttribute : Attribute
{
    public CompatibilityLevelAttribute(CompatibilityLevel level) => throw null;
    public CompatibilityLevel Level { get; }
}

public enum DataFormat
{
    Default = 0,
    ZigZag = 1,
    TwosComplement = 2,
    FixedSize = 3,
    Group = 4,
    WellKnown = 5,
}

public enum ImplicitFields
{
    None = 0,
    AllPublic = 1,
    AllFields = 2,
}

public struct MeasureState<T> : IDisposable
{
    public readonly long Length { get => throw null; }
    public void Dispose() => throw null;
    public long LengthOnly() => throw null;
    public void Serialize(global::System.Buffers.IBufferWriter<byte> writer) => throw null;
    public void Serialize(global::System.IO.Stream stream) => throw null;
}

[Flags]
public enum MemberSerializationOptions
{
    None = 0,
    Packed = 1,
    Required = 2,
    AsReference = 4,
    DynamicType = 8,
    OverwriteList = 16,
    AsReferenceHasValue = 32,
}

public enum PrefixStyle
{
    None = 0,
    Base128 = 1,
    Fixed32 = 2,
    Fixed32BigEndian = 3,
}

[AttributeUsage((AttributeTargets)64, AllowMultiple = false, Inherited = false)]
public sealed class ProtoAfterDeserializationAttribute : Attribute
{
    public ProtoAfterDeserializationAttribute() => throw null;
}

[AttributeUsage((AttributeTargets)64, AllowMultiple = false, Inherited = false)]
public sealed class ProtoAfterSerializationAttribute : Attribute
{
    public ProtoAfterSerializationAttribute() => throw null;
}

[AttributeUsage((AttributeTargets)64, AllowMultiple = false, Inherited = false)]
public sealed class ProtoBeforeDeserializationAttribute : Attribute
{
    public ProtoBeforeDeserializationAttribute() => throw null;
}

[AttributeUsage((AttributeTargets)64, AllowMultiple = false, Inherited = false)]
public sealed class ProtoBeforeSerializationAttribute : Attribute
{
    public ProtoBeforeSerializationAttribute() => throw null;
}

[AttributeUsage((AttributeTargets)1052, AllowMultiple = false, Inherited = false)]
public sealed class ProtoContractAttribute : Attribute
{
    public ProtoContractAttribute() => throw null;
    public bool AsReferenceDefault { get; set; }
    public int DataMemberOffset { get; set; }
    [Obsolete("", error: true)]
    public bool EnumPassthru { get; set; }
    public bool IgnoreListHandling { get; set; }
    public bool IgnoreUnknownSubTypes { get; set; }
    public ImplicitFields ImplicitFields { get; set; }
    public int ImplicitFirstTag { get; set; }
    public bool InferTagFromName { get; set; }
    public bool IsGroup { get; set; }
    public bool IsScalar { get; set; }
    public string Name { get; set; }
    public string Origin { get; set; }
    public Type Serializer { get; set; }
    public bool SkipConstructor { get; set; }
    public Type Surrogate { get; set; }
    public bool UseProtoMembersOnly { get; set; }
}

[AttributeUsage((AttributeTargets)64, AllowMultiple = false, Inherited = true)]
public class ProtoConverterAttribute : Attribute
{
    public ProtoConverterAttribute() => throw null;
}

[AttributeUsage((AttributeTargets)256, AllowMultiple = false)]
public sealed class ProtoEnumAttribute : Attribute
{
    public ProtoEnumAttribute() => throw null;
    public string Name { get; set; }
    public int Value { get; set; }
    [Obsolete]
    public bool HasValue() => throw null;
}

[AttributeUsage((AttributeTargets)384, AllowMultiple = false, Inherited = true)]
public class ProtoIgnoreAttribute : Attribute
{
    public ProtoIgnoreAttribute() => throw null;
}

[AttributeUsage((AttributeTargets)1028, AllowMultiple = true, Inherited = false)]
public sealed class ProtoIncludeAttribute : Attribute
{
    public ProtoIncludeAttribute(int tag, Type knownType) => throw null;
    public ProtoIncludeAttribute(int tag, string knownTypeName) => throw null;
    public DataFormat DataFormat { get; set; }
    public Type KnownType { get; }
    public string KnownTypeName { get; }
    public int Tag { get; }
}

[AttributeUsage((AttributeTargets)384)]
public class ProtoMapAttribute : Attribute
{
    public ProtoMapAttribute() => throw null;
    public bool DisableMap { get; set; }
    public DataFormat KeyFormat { get; set; }
    public DataFormat ValueFormat { get; set; }
}

[AttributeUsage((AttributeTargets)384, AllowMultiple = false, Inherited = true)]
public class ProtoMemberAttribute : Attribute, IComparable, IComparable<ProtoMemberAttribute>
{
    public ProtoMemberAttribute(int tag) => throw null;
    [Obsolete("", error: true)]
    public bool AsReference { get; set; }
    public DataFormat DataFormat { get; set; }
    [Obsolete("", error: true)]
    public bool DynamicType { get; set; }
    public bool IsPacked { get; set; }
    public bool IsRequired { get; set; }
    public string Name { get; set; }
    public MemberSerializationOptions Options { get; set; }
    public bool OverwriteList { get; set; }
    public int Tag { get; }
    public int CompareTo(ProtoMemberAttribute other) => throw null;
    public int CompareTo(object other) => throw null;
}

[AttributeUsage((AttributeTargets)4, AllowMultiple = false, Inherited = false)]
public sealed class ProtoModelAttribute : Attribute
{
    public const string DiagnosticId = "PBN9001";
    public ProtoModelAttribute() => throw null;
    public bool AllowParseableTypes { get; set; }
}

[AttributeUsage((AttributeTargets)4, AllowMultiple = true, Inherited = false)]
public sealed class ProtoPartialIgnoreAttribute : ProtoIgnoreAttribute
{
    public ProtoPartialIgnoreAttribute(string memberName) => throw null;
    public string MemberName { get; }
}

[AttributeUsage((AttributeTargets)12, AllowMultiple = true, Inherited = false)]
public sealed class ProtoPartialMemberAttribute : ProtoMemberAttribute
{
    public ProtoPartialMemberAttribute(int tag, string memberName) : base(default(int)) => throw null;
    public string MemberName { get; }
}

[AttributeUsage((AttributeTargets)28, AllowMultiple = true, Inherited = false)]
public sealed class ProtoReservedAttribute : Attribute
{
    public ProtoReservedAttribute(int from, int to, string comment = null) => throw null;
    public ProtoReservedAttribute(int field, string comment = null) => throw null;
    public ProtoReservedAttribute(string field, string comment = null) => throw null;
    public string Comment { get; }
    public int From { get; }
    public string Name { get; }
    public int To { get; }
}

[AttributeUsage((AttributeTargets)4, AllowMultiple = true, Inherited = false)]
public sealed class ProtoSerializableAttribute : Attribute
{
    public ProtoSerializableAttribute(Type type) => throw null;
    public Type Type { get; }
}

[AttributeUsage((AttributeTargets)7, AllowMultiple = true, Inherited = false)]
public sealed class ProtoSubTypeAttribute : Attribute
{
    public ProtoSubTypeAttribute(Type baseType, Type subType, int fieldNumber) => throw null;
    public ProtoSubTypeAttribute(Type baseType, Type subType, int fieldNumber, bool group) => throw null;
    public Type BaseType { get; }
    public int FieldNumber { get; }
    public bool? IsGroup { get; }
    public Type SubType { get; }
}

[AttributeUsage((AttributeTargets)5, AllowMultiple = true, Inherited = false)]
public sealed class ProtoSurrogateAttribute : Attribute
{
    public ProtoSurrogateAttribute(Type type, Type surrogate) => throw null;
    public Type Converter { get; set; }
    public Type Surrogate { get; }
    public string ToSurrogate { get; set; }
    public string ToType { get; set; }
    public Type Type { get; }
}

public sealed class SerializationContext
{
    public SerializationContext() => throw null;
    public object Context { get; set; }
    public global::System.Runtime.Serialization.StreamingContextStates State { get; set; }
    public static implicit operator SerializationContext(global::System.Runtime.Serialization.StreamingContext ctx) => throw null;
    public static implicit operator global::System.Runtime.Serialization.StreamingContext(SerializationContext ctx) => throw null;
}

public delegate Type TypeResolver(int fieldNumber);
