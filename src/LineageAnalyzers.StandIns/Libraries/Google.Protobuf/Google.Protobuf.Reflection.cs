using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Google.Protobuf.Reflection;

public sealed class CSharpFeatures : IMessage<CSharpFeatures>, IMessage, IEquatable<CSharpFeatures>, IDeepCloneable<CSharpFeatures>, IBufferMessage
{
    public const int NullableReferenceTypesFieldNumber = 1;
    public CSharpFeatures() => throw null;
    public CSharpFeatures(CSharpFeatures other) => throw null;
    public static MessageDescriptor Descriptor { get; }
    public bool HasNullableReferenceTypes { get; }
    public bool NullableReferenceTypes { get; set; }
    public static MessageParser<CSharpFeatures> Parser { get; }
    MessageDescriptor IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public void ClearNullableReferenceTypes() => throw null;
    public CSharpFeatures Clone() => throw null;
    public bool Equals(CSharpFeatures other) => throw null;
    public override bool Equals(object other) => throw null;
    public override int GetHashCode() => throw null;
    public void MergeFrom(CodedInputStream input) => throw null;
    public void MergeFrom(CSharpFeatures other) => throw null;
    public override string ToString() => throw null;
    public void WriteTo(CodedOutputStream output) => throw null;
    void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
    void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;
}

public static class CSharpFeaturesExtensions
{
    public static readonly Extension<FeatureSet, CSharpFeatures> Csharp;
}

public static class CSharpFeaturesReflection
{
    public static FileDescriptor Descriptor { get; }
}

public sealed class CustomOptions
{
    public bool TryGetBool(int field, out bool value) => throw null;
    public bool TryGetBytes(int field, out ByteString value) => throw null;
    public bool TryGetDouble(int field, out double value) => throw null;
    public bool TryGetFixed32(int field, out uint value) => throw null;
    public bool TryGetFixed64(int field, out ulong value) => throw null;
    public bool TryGetFloat(int field, out float value) => throw null;
    public bool TryGetInt32(int field, out int value) => throw null;
    public bool TryGetInt64(int field, out long value) => throw null;
    public bool TryGetMessage<T>(int field, out T value) where T : class, IMessage, new() => throw null;
    public bool TryGetSFixed32(int field, out int value) => throw null;
    public bool TryGetSFixed64(int field, out long value) => throw null;
    public bool TryGetSInt32(int field, out int value) => throw null;
    public bool TryGetSInt64(int field, out long value) => throw null;
    public bool TryGetString(int field, out string value) => throw null;
    public bool TryGetUInt32(int field, out uint value) => throw null;
    public bool TryGetUInt64(int field, out ulong value) => throw null;
    internal CustomOptions() => throw null;
}

public abstract class DescriptorBase : IDescriptor
{
    public DescriptorDeclaration Declaration { get; }
    public FileDescriptor File { get; }
    public string FullName { get; }
    public int Index { get; }
    public abstract string Name { get; }
    internal DescriptorBase() => throw null;
}

public sealed class DescriptorDeclaration
{
    public IDescriptor Descriptor { get; }
    public int EndColumn { get; }
    public int EndLine { get; }
    public string LeadingComments { get; }
    public IReadOnlyList<string> LeadingDetachedComments { get; }
    public int StartColumn { get; }
    public int StartLine { get; }
    public string TrailingComments { get; }
    internal DescriptorDeclaration() => throw null;
}

public sealed class DescriptorProto : IMessage<DescriptorProto>, IMessage, IEquatable<DescriptorProto>, IDeepCloneable<DescriptorProto>, IBufferMessage
{
    public const int EnumTypeFieldNumber = 4;
    public const int ExtensionFieldNumber = 6;
    public const int ExtensionRangeFieldNumber = 5;
    public const int FieldFieldNumber = 2;
    public const int NameFieldNumber = 1;
    public const int NestedTypeFieldNumber = 3;
    public const int OneofDeclFieldNumber = 8;
    public const int OptionsFieldNumber = 7;
    public const int ReservedNameFieldNumber = 10;
    public const int ReservedRangeFieldNumber = 9;
    public const int VisibilityFieldNumber = 11;
    public DescriptorProto() => throw null;
    public DescriptorProto(DescriptorProto other) => throw null;
    public static MessageDescriptor Descriptor { get; }
    public global::Google.Protobuf.Collections.RepeatedField<EnumDescriptorProto> EnumType { get; }
    public global::Google.Protobuf.Collections.RepeatedField<FieldDescriptorProto> Extension { get; }
    public global::Google.Protobuf.Collections.RepeatedField<DescriptorProto.Types.ExtensionRange> ExtensionRange { get; }
    public global::Google.Protobuf.Collections.RepeatedField<FieldDescriptorProto> Field { get; }
    public bool HasName { get; }
    public bool HasVisibility { get; }
    public string Name { get; set; }
    public global::Google.Protobuf.Collections.RepeatedField<DescriptorProto> NestedType { get; }
    public global::Google.Protobuf.Collections.RepeatedField<OneofDescriptorProto> OneofDecl { get; }
    public MessageOptions Options { get; set; }
    public static MessageParser<DescriptorProto> Parser { get; }
    public global::Google.Protobuf.Collections.RepeatedField<string> ReservedName { get; }
    public global::Google.Protobuf.Collections.RepeatedField<DescriptorProto.Types.ReservedRange> ReservedRange { get; }
    public SymbolVisibility Visibility { get; set; }
    MessageDescriptor IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public void ClearName() => throw null;
    public void ClearVisibility() => throw null;
    public DescriptorProto Clone() => throw null;
    public bool Equals(DescriptorProto other) => throw null;
    public override bool Equals(object other) => throw null;
    public override int GetHashCode() => throw null;
    public void MergeFrom(CodedInputStream input) => throw null;
    public void MergeFrom(DescriptorProto other) => throw null;
    public override string ToString() => throw null;
    public void WriteTo(CodedOutputStream output) => throw null;
    void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
    void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;

    public static class Types
    {

        public sealed class ExtensionRange : IMessage<DescriptorProto.Types.ExtensionRange>, IMessage, IEquatable<DescriptorProto.Types.ExtensionRange>, IDeepCloneable<DescriptorProto.Types.ExtensionRange>, IBufferMessage
        {
            public const int EndFieldNumber = 2;
            public const int OptionsFieldNumber = 3;
            public const int StartFieldNumber = 1;
            public ExtensionRange() => throw null;
            public ExtensionRange(DescriptorProto.Types.ExtensionRange other) => throw null;
            public static MessageDescriptor Descriptor { get; }
            public int End { get; set; }
            public bool HasEnd { get; }
            public bool HasStart { get; }
            public ExtensionRangeOptions Options { get; set; }
            public static MessageParser<DescriptorProto.Types.ExtensionRange> Parser { get; }
            public int Start { get; set; }
            MessageDescriptor IMessage.Descriptor { get => throw null; }
            public int CalculateSize() => throw null;
            public void ClearEnd() => throw null;
            public void ClearStart() => throw null;
            public DescriptorProto.Types.ExtensionRange Clone() => throw null;
            public bool Equals(DescriptorProto.Types.ExtensionRange other) => throw null;
            public override bool Equals(object other) => throw null;
            public override int GetHashCode() => throw null;
            public void MergeFrom(CodedInputStream input) => throw null;
            public void MergeFrom(DescriptorProto.Types.ExtensionRange other) => throw null;
            public override string ToString() => throw null;
            public void WriteTo(CodedOutputStream output) => throw null;
            void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
            void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;
        }

        public sealed class ReservedRange : IMessage<DescriptorProto.Types.ReservedRange>, IMessage, IEquatable<DescriptorProto.Types.ReservedRange>, IDeepCloneable<DescriptorProto.Types.ReservedRange>, IBufferMessage
        {
            public const int EndFieldNumber = 2;
            public const int StartFieldNumber = 1;
            public ReservedRange() => throw null;
            public ReservedRange(DescriptorProto.Types.ReservedRange other) => throw null;
            public static MessageDescriptor Descriptor { get; }
            public int End { get; set; }
            public bool HasEnd { get; }
            public bool HasStart { get; }
            public static MessageParser<DescriptorProto.Types.ReservedRange> Parser { get; }
            public int Start { get; set; }
            MessageDescriptor IMessage.Descriptor { get => throw null; }
            public int CalculateSize() => throw null;
            public void ClearEnd() => throw null;
            public void ClearStart() => throw null;
            public DescriptorProto.Types.ReservedRange Clone() => throw null;
            public bool Equals(DescriptorProto.Types.ReservedRange other) => throw null;
            public override bool Equals(object other) => throw null;
            public override int GetHashCode() => throw null;
            public void MergeFrom(CodedInputStream input) => throw null;
            public void MergeFrom(DescriptorProto.Types.ReservedRange other) => throw null;
            public override string ToString() => throw null;
            public void WriteTo(CodedOutputStream output) => throw null;
            void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
            void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;
        }
    }
}

public static class DescriptorReflection
{
    public static FileDescriptor Descriptor { get; }
}

public sealed class DescriptorValidationException : Exception
{
    public string Description { get; }
    public string ProblemSymbolName { get; }
    internal DescriptorValidationException() => throw null;
}

public enum Edition
{
    Unknown = 0,
    Legacy = 900,
    Proto2 = 998,
    Proto3 = 999,
    _2023 = 1000,
    _2024 = 1001,
    _2026 = 1002,
    Unstable = 9999,
    _1TestOnly = 1,
    _2TestOnly = 2,
    _99997TestOnly = 99997,
    _99998TestOnly = 99998,
    _99999TestOnly = 99999,
    Max = 2147483647,
}

public sealed class EnumDescriptor : DescriptorBase
{
    public global::System.Type ClrType { get; }
    public MessageDescriptor ContainingType { get; }
    [Obsolete]
    public CustomOptions CustomOptions { get; }
    public override string Name { get => throw null; }
    public IList<EnumValueDescriptor> Values { get; }
    public EnumValueDescriptor FindValueByName(string name) => throw null;
    public EnumValueDescriptor FindValueByNumber(int number) => throw null;
    [Obsolete]
    public T GetOption<T>(Extension<EnumOptions, T> extension) => throw null;
    [Obsolete]
    public global::Google.Protobuf.Collections.RepeatedField<T> GetOption<T>(RepeatedExtension<EnumOptions, T> extension) => throw null;
    public EnumOptions GetOptions() => throw null;
    public EnumDescriptorProto ToProto() => throw null;
    internal EnumDescriptor() => throw null;
}

public sealed class EnumDescriptorProto : IMessage<EnumDescriptorProto>, IMessage, IEquatable<EnumDescriptorProto>, IDeepCloneable<EnumDescriptorProto>, IBufferMessage
{
    public const int NameFieldNumber = 1;
    public const int OptionsFieldNumber = 3;
    public const int ReservedNameFieldNumber = 5;
    public const int ReservedRangeFieldNumber = 4;
    public const int ValueFieldNumber = 2;
    public const int VisibilityFieldNumber = 6;
    public EnumDescriptorProto() => throw null;
    public EnumDescriptorProto(EnumDescriptorProto other) => throw null;
    public static MessageDescriptor Descriptor { get; }
    public bool HasName { get; }
    public bool HasVisibility { get; }
    public string Name { get; set; }
    public EnumOptions Options { get; set; }
    public static MessageParser<EnumDescriptorProto> Parser { get; }
    public global::Google.Protobuf.Collections.RepeatedField<string> ReservedName { get; }
    public global::Google.Protobuf.Collections.RepeatedField<EnumDescriptorProto.Types.EnumReservedRange> ReservedRange { get; }
    public global::Google.Protobuf.Collections.RepeatedField<EnumValueDescriptorProto> Value { get; }
    public SymbolVisibility Visibility { get; set; }
    MessageDescriptor IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public void ClearName() => throw null;
    public void ClearVisibility() => throw null;
    public EnumDescriptorProto Clone() => throw null;
    public bool Equals(EnumDescriptorProto other) => throw null;
    public override bool Equals(object other) => throw null;
    public override int GetHashCode() => throw null;
    public void MergeFrom(CodedInputStream input) => throw null;
    public void MergeFrom(EnumDescriptorProto other) => throw null;
    public override string ToString() => throw null;
    public void WriteTo(CodedOutputStream output) => throw null;
    void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
    void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;

    public static class Types
    {

        public sealed class EnumReservedRange : IMessage<EnumDescriptorProto.Types.EnumReservedRange>, IMessage, IEquatable<EnumDescriptorProto.Types.EnumReservedRange>, IDeepCloneable<EnumDescriptorProto.Types.EnumReservedRange>, IBufferMessage
        {
            public const int EndFieldNumber = 2;
            public const int StartFieldNumber = 1;
            public EnumReservedRange() => throw null;
            public EnumReservedRange(EnumDescriptorProto.Types.EnumReservedRange other) => throw null;
            public static MessageDescriptor Descriptor { get; }
            public int End { get; set; }
            public bool HasEnd { get; }
            public bool HasStart { get; }
            public static MessageParser<EnumDescriptorProto.Types.EnumReservedRange> Parser { get; }
            public int Start { get; set; }
            MessageDescriptor IMessage.Descriptor { get => throw null; }
            public int CalculateSize() => throw null;
            public void ClearEnd() => throw null;
            public void ClearStart() => throw null;
            public EnumDescriptorProto.Types.EnumReservedRange Clone() => throw null;
            public bool Equals(EnumDescriptorProto.Types.EnumReservedRange other) => throw null;
            public override bool Equals(object other) => throw null;
            public override int GetHashCode() => throw null;
            public void MergeFrom(CodedInputStream input) => throw null;
            public void MergeFrom(EnumDescriptorProto.Types.EnumReservedRange other) => throw null;
            public override string ToString() => throw null;
            public void WriteTo(CodedOutputStream output) => throw null;
            void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
            void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;
        }
    }
}

public sealed class EnumOptions : IExtendableMessage<EnumOptions>, IMessage<EnumOptions>, IMessage, IEquatable<EnumOptions>, IDeepCloneable<EnumOptions>, IBufferMessage
{
    public const int AllowAliasFieldNumber = 2;
    public const int DeprecatedFieldNumber = 3;
    public const int DeprecatedLegacyJsonFieldConflictsFieldNumber = 6;
    public const int FeaturesFieldNumber = 7;
    public const int UninterpretedOptionFieldNumber = 999;
    public EnumOptions() => throw null;
    public EnumOptions(EnumOptions other) => throw null;
    public bool AllowAlias { get; set; }
    public bool Deprecated { get; set; }
    [Obsolete]
    public bool DeprecatedLegacyJsonFieldConflicts { get; set; }
    public static MessageDescriptor Descriptor { get; }
    public FeatureSet Features { get; set; }
    public bool HasAllowAlias { get; }
    public bool HasDeprecated { get; }
    [Obsolete]
    public bool HasDeprecatedLegacyJsonFieldConflicts { get; }
    public static MessageParser<EnumOptions> Parser { get; }
    public global::Google.Protobuf.Collections.RepeatedField<UninterpretedOption> UninterpretedOption { get; }
    MessageDescriptor IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public void ClearAllowAlias() => throw null;
    public void ClearDeprecated() => throw null;
    [Obsolete]
    public void ClearDeprecatedLegacyJsonFieldConflicts() => throw null;
    public void ClearExtension<TValue>(Extension<EnumOptions, TValue> extension) => throw null;
    public void ClearExtension<TValue>(RepeatedExtension<EnumOptions, TValue> extension) => throw null;
    public EnumOptions Clone() => throw null;
    public bool Equals(EnumOptions other) => throw null;
    public override bool Equals(object other) => throw null;
    public TValue GetExtension<TValue>(Extension<EnumOptions, TValue> extension) => throw null;
    public global::Google.Protobuf.Collections.RepeatedField<TValue> GetExtension<TValue>(RepeatedExtension<EnumOptions, TValue> extension) => throw null;
    public override int GetHashCode() => throw null;
    public global::Google.Protobuf.Collections.RepeatedField<TValue> GetOrInitializeExtension<TValue>(RepeatedExtension<EnumOptions, TValue> extension) => throw null;
    public bool HasExtension<TValue>(Extension<EnumOptions, TValue> extension) => throw null;
    public void MergeFrom(CodedInputStream input) => throw null;
    public void MergeFrom(EnumOptions other) => throw null;
    public void SetExtension<TValue>(Extension<EnumOptions, TValue> extension, TValue value) => throw null;
    public override string ToString() => throw null;
    public void WriteTo(CodedOutputStream output) => throw null;
    void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
    void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;
}

public sealed class EnumValueDescriptor : DescriptorBase
{
    [Obsolete]
    public CustomOptions CustomOptions { get; }
    public EnumDescriptor EnumDescriptor { get; }
    public override string Name { get => throw null; }
    public int Number { get; }
    [Obsolete]
    public T GetOption<T>(Extension<EnumValueOptions, T> extension) => throw null;
    [Obsolete]
    public global::Google.Protobuf.Collections.RepeatedField<T> GetOption<T>(RepeatedExtension<EnumValueOptions, T> extension) => throw null;
    public EnumValueOptions GetOptions() => throw null;
    public EnumValueDescriptorProto ToProto() => throw null;
    internal EnumValueDescriptor() => throw null;
}

public sealed class EnumValueDescriptorProto : IMessage<EnumValueDescriptorProto>, IMessage, IEquatable<EnumValueDescriptorProto>, IDeepCloneable<EnumValueDescriptorProto>, IBufferMessage
{
    public const int NameFieldNumber = 1;
    public const int NumberFieldNumber = 2;
    public const int OptionsFieldNumber = 3;
    public EnumValueDescriptorProto() => throw null;
    public EnumValueDescriptorProto(EnumValueDescriptorProto other) => throw null;
    public static MessageDescriptor Descriptor { get; }
    public bool HasName { get; }
    public bool HasNumber { get; }
    public string Name { get; set; }
    public int Number { get; set; }
    public EnumValueOptions Options { get; set; }
    public static MessageParser<EnumValueDescriptorProto> Parser { get; }
    MessageDescriptor IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public void ClearName() => throw null;
    public void ClearNumber() => throw null;
    public EnumValueDescriptorProto Clone() => throw null;
    public bool Equals(EnumValueDescriptorProto other) => throw null;
    public override bool Equals(object other) => throw null;
    public override int GetHashCode() => throw null;
    public void MergeFrom(CodedInputStream input) => throw null;
    public void MergeFrom(EnumValueDescriptorProto other) => throw null;
    public override string ToString() => throw null;
    public void WriteTo(CodedOutputStream output) => throw null;
    void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
    void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;
}

public sealed class EnumValueOptions : IExtendableMessage<EnumValueOptions>, IMessage<EnumValueOptions>, IMessage, IEquatable<EnumValueOptions>, IDeepCloneable<EnumValueOptions>, IBufferMessage
{
    public const int DebugRedactFieldNumber = 3;
    public const int DeprecatedFieldNumber = 1;
    public const int FeatureSupportFieldNumber = 4;
    public const int FeaturesFieldNumber = 2;
    public const int UninterpretedOptionFieldNumber = 999;
    public EnumValueOptions() => throw null;
    public EnumValueOptions(EnumValueOptions other) => throw null;
    public bool DebugRedact { get; set; }
    public bool Deprecated { get; set; }
    public static MessageDescriptor Descriptor { get; }
    public FieldOptions.Types.FeatureSupport FeatureSupport { get; set; }
    public FeatureSet Features { get; set; }
    public bool HasDebugRedact { get; }
    public bool HasDeprecated { get; }
    public static MessageParser<EnumValueOptions> Parser { get; }
    public global::Google.Protobuf.Collections.RepeatedField<UninterpretedOption> UninterpretedOption { get; }
    MessageDescriptor IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public void ClearDebugRedact() => throw null;
    public void ClearDeprecated() => throw null;
    public void ClearExtension<TValue>(Extension<EnumValueOptions, TValue> extension) => throw null;
    public void ClearExtension<TValue>(RepeatedExtension<EnumValueOptions, TValue> extension) => throw null;
    public EnumValueOptions Clone() => throw null;
    public bool Equals(EnumValueOptions other) => throw null;
    public override bool Equals(object other) => throw null;
    public TValue GetExtension<TValue>(Extension<EnumValueOptions, TValue> extension) => throw null;
    public global::Google.Protobuf.Collections.RepeatedField<TValue> GetExtension<TValue>(RepeatedExtension<EnumValueOptions, TValue> extension) => throw null;
    public override int GetHashCode() => throw null;
    public global::Google.Protobuf.Collections.RepeatedField<TValue> GetOrInitializeExtension<TValue>(RepeatedExtension<EnumValueOptions, TValue> extension) => throw null;
    public bool HasExtension<TValue>(Extension<EnumValueOptions, TValue> extension) => throw null;
    public void MergeFrom(CodedInputStream input) => throw null;
    public void MergeFrom(EnumValueOptions other) => throw null;
    public void SetExtension<TValue>(Extension<EnumValueOptions, TValue> extension, TValue value) => throw null;
    public override string ToString() => throw null;
    public void WriteTo(CodedOutputStream output) => throw null;
    void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
    void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;
}

public sealed class ExtensionCollection
{
    public IList<FieldDescriptor> UnorderedExtensions { get; }
    public IList<FieldDescriptor> GetExtensionsInDeclarationOrder(MessageDescriptor descriptor) => throw null;
    public IList<FieldDescriptor> GetExtensionsInNumberOrder(MessageDescriptor descriptor) => throw null;
    internal ExtensionCollection() => throw null;
}

public sealed class ExtensionRangeOptions : IExtendableMessage<ExtensionRangeOptions>, IMessage<ExtensionRangeOptions>, IMessage, IEquatable<ExtensionRangeOptions>, IDeepCloneable<ExtensionRangeOptions>, IBufferMessage
{
    public const int DeclarationFieldNumber = 2;
    public const int FeaturesFieldNumber = 50;
    public const int UninterpretedOptionFieldNumber = 999;
    public const int VerificationFieldNumber = 3;
    public ExtensionRangeOptions() => throw null;
    public ExtensionRangeOptions(ExtensionRangeOptions other) => throw null;
    public global::Google.Protobuf.Collections.RepeatedField<ExtensionRangeOptions.Types.Declaration> Declaration { get; }
    public static MessageDescriptor Descriptor { get; }
    public FeatureSet Features { get; set; }
    public bool HasVerification { get; }
    public static MessageParser<ExtensionRangeOptions> Parser { get; }
    public global::Google.Protobuf.Collections.RepeatedField<UninterpretedOption> UninterpretedOption { get; }
    public ExtensionRangeOptions.Types.VerificationState Verification { get; set; }
    MessageDescriptor IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public void ClearExtension<TValue>(Extension<ExtensionRangeOptions, TValue> extension) => throw null;
    public void ClearExtension<TValue>(RepeatedExtension<ExtensionRangeOptions, TValue> extension) => throw null;
    public void ClearVerification() => throw null;
    public ExtensionRangeOptions Clone() => throw null;
    public bool Equals(ExtensionRangeOptions other) => throw null;
    public override bool Equals(object other) => throw null;
    public TValue GetExtension<TValue>(Extension<ExtensionRangeOptions, TValue> extension) => throw null;
    public global::Google.Protobuf.Collections.RepeatedField<TValue> GetExtension<TValue>(RepeatedExtension<ExtensionRangeOptions, TValue> extension) => throw null;
    public override int GetHashCode() => throw null;
    public global::Google.Protobuf.Collections.RepeatedField<TValue> GetOrInitializeExtension<TValue>(RepeatedExtension<ExtensionRangeOptions, TValue> extension) => throw null;
    public bool HasExtension<TValue>(Extension<ExtensionRangeOptions, TValue> extension) => throw null;
    public void MergeFrom(CodedInputStream input) => throw null;
    public void MergeFrom(ExtensionRangeOptions other) => throw null;
    public void SetExtension<TValue>(Extension<ExtensionRangeOptions, TValue> extension, TValue value) => throw null;
    public override string ToString() => throw null;
    public void WriteTo(CodedOutputStream output) => throw null;
    void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
    void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;

    public static class Types
    {

        public sealed class Declaration : IMessage<ExtensionRangeOptions.Types.Declaration>, IMessage, IEquatable<ExtensionRangeOptions.Types.Declaration>, IDeepCloneable<ExtensionRangeOptions.Types.Declaration>, IBufferMessage
        {
            public const int FullNameFieldNumber = 2;
            public const int NumberFieldNumber = 1;
            public const int RepeatedFieldNumber = 6;
            public const int ReservedFieldNumber = 5;
            public const int TypeFieldNumber = 3;
            public Declaration() => throw null;
            public Declaration(ExtensionRangeOptions.Types.Declaration other) => throw null;
            public static MessageDescriptor Descriptor { get; }
            public string FullName { get; set; }
            public bool HasFullName { get; }
            public bool HasNumber { get; }
            public bool HasRepeated { get; }
            public bool HasReserved { get; }
            public bool HasType { get; }
            public int Number { get; set; }
            public static MessageParser<ExtensionRangeOptions.Types.Declaration> Parser { get; }
            public bool Repeated { get; set; }
            public bool Reserved { get; set; }
            public string Type { get; set; }
            MessageDescriptor IMessage.Descriptor { get => throw null; }
            public int CalculateSize() => throw null;
            public void ClearFullName() => throw null;
            public void ClearNumber() => throw null;
            public void ClearRepeated() => throw null;
            public void ClearReserved() => throw null;
            public void ClearType() => throw null;
            public ExtensionRangeOptions.Types.Declaration Clone() => throw null;
            public bool Equals(ExtensionRangeOptions.Types.Declaration other) => throw null;
            public override bool Equals(object other) => throw null;
            public override int GetHashCode() => throw null;
            public void MergeFrom(CodedInputStream input) => throw null;
            public void MergeFrom(ExtensionRangeOptions.Types.Declaration other) => throw null;
            public override string ToString() => throw null;
            public void WriteTo(CodedOutputStream output) => throw null;
            void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
            void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;
        }

        public enum VerificationState
        {
            Declaration = 0,
            Unverified = 1,
        }
    }
}

public sealed class FeatureSet : IExtendableMessage<FeatureSet>, IMessage<FeatureSet>, IMessage, IEquatable<FeatureSet>, IDeepCloneable<FeatureSet>, IBufferMessage
{
    public const int DefaultSymbolVisibilityFieldNumber = 8;
    public const int EnforceNamingStyleFieldNumber = 7;
    public const int EnforceProtoLimitsFieldNumber = 9;
    public const int EnumTypeFieldNumber = 2;
    public const int FieldPresenceFieldNumber = 1;
    public const int JsonFormatFieldNumber = 6;
    public const int MessageEncodingFieldNumber = 5;
    public const int RepeatedFieldEncodingFieldNumber = 3;
    public const int Utf8ValidationFieldNumber = 4;
    public FeatureSet() => throw null;
    public FeatureSet(FeatureSet other) => throw null;
    public FeatureSet.Types.VisibilityFeature.Types.DefaultSymbolVisibility DefaultSymbolVisibility { get; set; }
    public static MessageDescriptor Descriptor { get; }
    public FeatureSet.Types.EnforceNamingStyle EnforceNamingStyle { get; set; }
    public FeatureSet.Types.ProtoLimitsFeature.Types.EnforceProtoLimits EnforceProtoLimits { get; set; }
    public FeatureSet.Types.EnumType EnumType { get; set; }
    public FeatureSet.Types.FieldPresence FieldPresence { get; set; }
    public bool HasDefaultSymbolVisibility { get; }
    public bool HasEnforceNamingStyle { get; }
    public bool HasEnforceProtoLimits { get; }
    public bool HasEnumType { get; }
    public bool HasFieldPresence { get; }
    public bool HasJsonFormat { get; }
    public bool HasMessageEncoding { get; }
    public bool HasRepeatedFieldEncoding { get; }
    public bool HasUtf8Validation { get; }
    public FeatureSet.Types.JsonFormat JsonFormat { get; set; }
    public FeatureSet.Types.MessageEncoding MessageEncoding { get; set; }
    public static MessageParser<FeatureSet> Parser { get; }
    public FeatureSet.Types.RepeatedFieldEncoding RepeatedFieldEncoding { get; set; }
    public FeatureSet.Types.Utf8Validation Utf8Validation { get; set; }
    MessageDescriptor IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public void ClearDefaultSymbolVisibility() => throw null;
    public void ClearEnforceNamingStyle() => throw null;
    public void ClearEnforceProtoLimits() => throw null;
    public void ClearEnumType() => throw null;
    public void ClearExtension<TValue>(Extension<FeatureSet, TValue> extension) => throw null;
    public void ClearExtension<TValue>(RepeatedExtension<FeatureSet, TValue> extension) => throw null;
    public void ClearFieldPresence() => throw null;
    public void ClearJsonFormat() => throw null;
    public void ClearMessageEncoding() => throw null;
    public void ClearRepeatedFieldEncoding() => throw null;
    public void ClearUtf8Validation() => throw null;
    public FeatureSet Clone() => throw null;
    public bool Equals(FeatureSet other) => throw null;
    public override bool Equals(object other) => throw null;
    public TValue GetExtension<TValue>(Extension<FeatureSet, TValue> extension) => throw null;
    public global::Google.Protobuf.Collections.RepeatedField<TValue> GetExtension<TValue>(RepeatedExtension<FeatureSet, TValue> extension) => throw null;
    public override int GetHashCode() => throw null;
    public global::Google.Protobuf.Collections.RepeatedField<TValue> GetOrInitializeExtension<TValue>(RepeatedExtension<FeatureSet, TValue> extension) => throw null;
    public bool HasExtension<TValue>(Extension<FeatureSet, TValue> extension) => throw null;
    public void MergeFrom(CodedInputStream input) => throw null;
    public void MergeFrom(FeatureSet other) => throw null;
    public void SetExtension<TValue>(Extension<FeatureSet, TValue> extension, TValue value) => throw null;
    public override string ToString() => throw null;
    public void WriteTo(CodedOutputStream output) => throw null;
    void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
    void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;

    public static class Types
    {

        public enum EnforceNamingStyle
        {
            Unknown = 0,
            Style2024 = 1,
            StyleLegacy = 2,
            Style2026 = 3,
        }

        public enum EnumType
        {
            Unknown = 0,
            Open = 1,
            Closed = 2,
        }

        public enum FieldPresence
        {
            Unknown = 0,
            Explicit = 1,
            Implicit = 2,
            LegacyRequired = 3,
        }

        public enum JsonFormat
        {
            Unknown = 0,
            Allow = 1,
            LegacyBestEffort = 2,
        }

        public enum MessageEncoding
        {
            Unknown = 0,
            LengthPrefixed = 1,
            Delimited = 2,
        }

        public sealed class ProtoLimitsFeature : IMessage<FeatureSet.Types.ProtoLimitsFeature>, IMessage, IEquatable<FeatureSet.Types.ProtoLimitsFeature>, IDeepCloneable<FeatureSet.Types.ProtoLimitsFeature>, IBufferMessage
        {
            public ProtoLimitsFeature() => throw null;
            public ProtoLimitsFeature(FeatureSet.Types.ProtoLimitsFeature other) => throw null;
            public static MessageDescriptor Descriptor { get; }
            public static MessageParser<FeatureSet.Types.ProtoLimitsFeature> Parser { get; }
            MessageDescriptor IMessage.Descriptor { get => throw null; }
            public int CalculateSize() => throw null;
            public FeatureSet.Types.ProtoLimitsFeature Clone() => throw null;
            public bool Equals(FeatureSet.Types.ProtoLimitsFeature other) => throw null;
            public override bool Equals(object other) => throw null;
            public override int GetHashCode() => throw null;
            public void MergeFrom(CodedInputStream input) => throw null;
            public void MergeFrom(FeatureSet.Types.ProtoLimitsFeature other) => throw null;
            public override string ToString() => throw null;
            public void WriteTo(CodedOutputStream output) => throw null;
            void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
            void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;

            public static class Types
            {

                public enum EnforceProtoLimits
                {
                    ProtoLimitsUnknown = 0,
                    LegacyNoExplicitLimits = 1,
                    ProtoLimits2026 = 2,
                }
            }
        }

        public enum RepeatedFieldEncoding
        {
            Unknown = 0,
            Packed = 1,
            Expanded = 2,
        }

        public enum Utf8Validation
        {
            Unknown = 0,
            Verify = 2,
            None = 3,
        }

        public sealed class VisibilityFeature : IMessage<FeatureSet.Types.VisibilityFeature>, IMessage, IEquatable<FeatureSet.Types.VisibilityFeature>, IDeepCloneable<FeatureSet.Types.VisibilityFeature>, IBufferMessage
        {
            public VisibilityFeature() => throw null;
            public VisibilityFeature(FeatureSet.Types.VisibilityFeature other) => throw null;
            public static MessageDescriptor Descriptor { get; }
            public static MessageParser<FeatureSet.Types.VisibilityFeature> Parser { get; }
            MessageDescriptor IMessage.Descriptor { get => throw null; }
            public int CalculateSize() => throw null;
            public FeatureSet.Types.VisibilityFeature Clone() => throw null;
            public bool Equals(FeatureSet.Types.VisibilityFeature other) => throw null;
            public override bool Equals(object other) => throw null;
            public override int GetHashCode() => throw null;
            public void MergeFrom(CodedInputStream input) => throw null;
            public void MergeFrom(FeatureSet.Types.VisibilityFeature other) => throw null;
            public override string ToString() => throw null;
            public void WriteTo(CodedOutputStream output) => throw null;
            void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
            void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;

            public static class Types
            {

                public enum DefaultSymbolVisibility
                {
                    Unknown = 0,
                    ExportAll = 1,
                    ExportTopLevel = 2,
                    LocalAll = 3,
                    Strict = 4,
                }
            }
        }
    }
}

public sealed class FeatureSetDefaults : IMessage<FeatureSetDefaults>, IMessage, IEquatable<FeatureSetDefaults>, IDeepCloneable<FeatureSetDefaults>, IBufferMessage
{
    public const int DefaultsFieldNumber = 1;
    public const int MaximumEditionFieldNumber = 5;
    public const int MinimumEditionFieldNumber = 4;
    public FeatureSetDefaults() => throw null;
    public FeatureSetDefaults(FeatureSetDefaults other) => throw null;
    public global::Google.Protobuf.Collections.RepeatedField<FeatureSetDefaults.Types.FeatureSetEditionDefault> Defaults { get; }
    public static MessageDescriptor Descriptor { get; }
    public bool HasMaximumEdition { get; }
    public bool HasMinimumEdition { get; }
    public Edition MaximumEdition { get; set; }
    public Edition MinimumEdition { get; set; }
    public static MessageParser<FeatureSetDefaults> Parser { get; }
    MessageDescriptor IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public void ClearMaximumEdition() => throw null;
    public void ClearMinimumEdition() => throw null;
    public FeatureSetDefaults Clone() => throw null;
    public bool Equals(FeatureSetDefaults other) => throw null;
    public override bool Equals(object other) => throw null;
    public override int GetHashCode() => throw null;
    public void MergeFrom(CodedInputStream input) => throw null;
    public void MergeFrom(FeatureSetDefaults other) => throw null;
    public override string ToString() => throw null;
    public void WriteTo(CodedOutputStream output) => throw null;
    void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
    void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;

    public static class Types
    {

        public sealed class FeatureSetEditionDefault : IMessage<FeatureSetDefaults.Types.FeatureSetEditionDefault>, IMessage, IEquatable<FeatureSetDefaults.Types.FeatureSetEditionDefault>, IDeepCloneable<FeatureSetDefaults.Types.FeatureSetEditionDefault>, IBufferMessage
        {
            public const int EditionFieldNumber = 3;
            public const int FixedFeaturesFieldNumber = 5;
            public const int OverridableFeaturesFieldNumber = 4;
            public FeatureSetEditionDefault() => throw null;
            public FeatureSetEditionDefault(FeatureSetDefaults.Types.FeatureSetEditionDefault other) => throw null;
            public static MessageDescriptor Descriptor { get; }
            public Edition Edition { get; set; }
            public FeatureSet FixedFeatures { get; set; }
            public bool HasEdition { get; }
            public FeatureSet OverridableFeatures { get; set; }
            public static MessageParser<FeatureSetDefaults.Types.FeatureSetEditionDefault> Parser { get; }
            MessageDescriptor IMessage.Descriptor { get => throw null; }
            public int CalculateSize() => throw null;
            public void ClearEdition() => throw null;
            public FeatureSetDefaults.Types.FeatureSetEditionDefault Clone() => throw null;
            public bool Equals(FeatureSetDefaults.Types.FeatureSetEditionDefault other) => throw null;
            public override bool Equals(object other) => throw null;
            public override int GetHashCode() => throw null;
            public void MergeFrom(CodedInputStream input) => throw null;
            public void MergeFrom(FeatureSetDefaults.Types.FeatureSetEditionDefault other) => throw null;
            public override string ToString() => throw null;
            public void WriteTo(CodedOutputStream output) => throw null;
            void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
            void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;
        }
    }
}

public sealed class FieldDescriptor : DescriptorBase, IComparable<FieldDescriptor>
{
    public IFieldAccessor Accessor { get; }
    public OneofDescriptor ContainingOneof { get; }
    public MessageDescriptor ContainingType { get; }
    [Obsolete]
    public CustomOptions CustomOptions { get; }
    public EnumDescriptor EnumType { get; }
    public MessageDescriptor ExtendeeType { get; }
    public Extension Extension { get; }
    public int FieldNumber { get; }
    public FieldType FieldType { get; }
    public bool HasPresence { get; }
    public bool IsExtension { get; }
    public bool IsMap { get; }
    public bool IsPacked { get; }
    public bool IsRepeated { get; }
    public bool IsRequired { get; }
    public string JsonName { get; }
    public MessageDescriptor MessageType { get; }
    public override string Name { get => throw null; }
    public string PropertyName { get; }
    public OneofDescriptor RealContainingOneof { get; }
    public int CompareTo(FieldDescriptor other) => throw null;
    [Obsolete]
    public T GetOption<T>(Extension<FieldOptions, T> extension) => throw null;
    [Obsolete]
    public global::Google.Protobuf.Collections.RepeatedField<T> GetOption<T>(RepeatedExtension<FieldOptions, T> extension) => throw null;
    public FieldOptions GetOptions() => throw null;
    public FieldDescriptorProto ToProto() => throw null;
    internal FieldDescriptor() => throw null;
}

public sealed class FieldDescriptorProto : IMessage<FieldDescriptorProto>, IMessage, IEquatable<FieldDescriptorProto>, IDeepCloneable<FieldDescriptorProto>, IBufferMessage
{
    public const int DefaultValueFieldNumber = 7;
    public const int ExtendeeFieldNumber = 2;
    public const int JsonNameFieldNumber = 10;
    public const int LabelFieldNumber = 4;
    public const int NameFieldNumber = 1;
    public const int NumberFieldNumber = 3;
    public const int OneofIndexFieldNumber = 9;
    public const int OptionsFieldNumber = 8;
    public const int Proto3OptionalFieldNumber = 17;
    public const int TypeFieldNumber = 5;
    public const int TypeNameFieldNumber = 6;
    public FieldDescriptorProto() => throw null;
    public FieldDescriptorProto(FieldDescriptorProto other) => throw null;
    public string DefaultValue { get; set; }
    public static MessageDescriptor Descriptor { get; }
    public string Extendee { get; set; }
    public bool HasDefaultValue { get; }
    public bool HasExtendee { get; }
    public bool HasJsonName { get; }
    public bool HasLabel { get; }
    public bool HasName { get; }
    public bool HasNumber { get; }
    public bool HasOneofIndex { get; }
    public bool HasProto3Optional { get; }
    public bool HasType { get; }
    public bool HasTypeName { get; }
    public string JsonName { get; set; }
    public FieldDescriptorProto.Types.Label Label { get; set; }
    public string Name { get; set; }
    public int Number { get; set; }
    public int OneofIndex { get; set; }
    public FieldOptions Options { get; set; }
    public static MessageParser<FieldDescriptorProto> Parser { get; }
    public bool Proto3Optional { get; set; }
    public FieldDescriptorProto.Types.Type Type { get; set; }
    public string TypeName { get; set; }
    MessageDescriptor IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public void ClearDefaultValue() => throw null;
    public void ClearExtendee() => throw null;
    public void ClearJsonName() => throw null;
    public void ClearLabel() => throw null;
    public void ClearName() => throw null;
    public void ClearNumber() => throw null;
    public void ClearOneofIndex() => throw null;
    public void ClearProto3Optional() => throw null;
    public void ClearType() => throw null;
    public void ClearTypeName() => throw null;
    public FieldDescriptorProto Clone() => throw null;
    public bool Equals(FieldDescriptorProto other) => throw null;
    public override bool Equals(object other) => throw null;
    public override int GetHashCode() => throw null;
    public void MergeFrom(CodedInputStream input) => throw null;
    public void MergeFrom(FieldDescriptorProto other) => throw null;
    public override string ToString() => throw null;
    public void WriteTo(CodedOutputStream output) => throw null;
    void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
    void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;

    public static class Types
    {

        public enum Label
        {
            Optional = 1,
            Repeated = 3,
            Required = 2,
        }

        public enum Type
        {
            Double = 1,
            Float = 2,
            Int64 = 3,
            Uint64 = 4,
            Int32 = 5,
            Fixed64 = 6,
            Fixed32 = 7,
            Bool = 8,
            String = 9,
            Group = 10,
            Message = 11,
            Bytes = 12,
            Uint32 = 13,
            Enum = 14,
            Sfixed32 = 15,
            Sfixed64 = 16,
            Sint32 = 17,
            Sint64 = 18,
        }
    }
}

public sealed class FieldOptions : IExtendableMessage<FieldOptions>, IMessage<FieldOptions>, IMessage, IEquatable<FieldOptions>, IDeepCloneable<FieldOptions>, IBufferMessage
{
    public const int CtypeFieldNumber = 1;
    public const int DebugRedactFieldNumber = 16;
    public const int DeprecatedFieldNumber = 3;
    public const int EditionDefaultsFieldNumber = 20;
    public const int FeatureSupportFieldNumber = 22;
    public const int FeaturesFieldNumber = 21;
    public const int JstypeFieldNumber = 6;
    public const int LazyFieldNumber = 5;
    public const int PackedFieldNumber = 2;
    public const int RetentionFieldNumber = 17;
    public const int TargetsFieldNumber = 19;
    public const int UninterpretedOptionFieldNumber = 999;
    public const int UnverifiedLazyFieldNumber = 15;
    public const int WeakFieldNumber = 10;
    public FieldOptions() => throw null;
    public FieldOptions(FieldOptions other) => throw null;
    public FieldOptions.Types.CType Ctype { get; set; }
    public bool DebugRedact { get; set; }
    public bool Deprecated { get; set; }
    public static MessageDescriptor Descriptor { get; }
    public global::Google.Protobuf.Collections.RepeatedField<FieldOptions.Types.EditionDefault> EditionDefaults { get; }
    public FieldOptions.Types.FeatureSupport FeatureSupport { get; set; }
    public FeatureSet Features { get; set; }
    public bool HasCtype { get; }
    public bool HasDebugRedact { get; }
    public bool HasDeprecated { get; }
    public bool HasJstype { get; }
    public bool HasLazy { get; }
    public bool HasPacked { get; }
    public bool HasRetention { get; }
    public bool HasUnverifiedLazy { get; }
    [Obsolete]
    public bool HasWeak { get; }
    public FieldOptions.Types.JSType Jstype { get; set; }
    public bool Lazy { get; set; }
    public bool Packed { get; set; }
    public static MessageParser<FieldOptions> Parser { get; }
    public FieldOptions.Types.OptionRetention Retention { get; set; }
    public global::Google.Protobuf.Collections.RepeatedField<FieldOptions.Types.OptionTargetType> Targets { get; }
    public global::Google.Protobuf.Collections.RepeatedField<UninterpretedOption> UninterpretedOption { get; }
    public bool UnverifiedLazy { get; set; }
    [Obsolete]
    public bool Weak { get; set; }
    MessageDescriptor IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public void ClearCtype() => throw null;
    public void ClearDebugRedact() => throw null;
    public void ClearDeprecated() => throw null;
    public void ClearExtension<TValue>(Extension<FieldOptions, TValue> extension) => throw null;
    public void ClearExtension<TValue>(RepeatedExtension<FieldOptions, TValue> extension) => throw null;
    public void ClearJstype() => throw null;
    public void ClearLazy() => throw null;
    public void ClearPacked() => throw null;
    public void ClearRetention() => throw null;
    public void ClearUnverifiedLazy() => throw null;
    [Obsolete]
    public void ClearWeak() => throw null;
    public FieldOptions Clone() => throw null;
    public bool Equals(FieldOptions other) => throw null;
    public override bool Equals(object other) => throw null;
    public TValue GetExtension<TValue>(Extension<FieldOptions, TValue> extension) => throw null;
    public global::Google.Protobuf.Collections.RepeatedField<TValue> GetExtension<TValue>(RepeatedExtension<FieldOptions, TValue> extension) => throw null;
    public override int GetHashCode() => throw null;
    public global::Google.Protobuf.Collections.RepeatedField<TValue> GetOrInitializeExtension<TValue>(RepeatedExtension<FieldOptions, TValue> extension) => throw null;
    public bool HasExtension<TValue>(Extension<FieldOptions, TValue> extension) => throw null;
    public void MergeFrom(CodedInputStream input) => throw null;
    public void MergeFrom(FieldOptions other) => throw null;
    public void SetExtension<TValue>(Extension<FieldOptions, TValue> extension, TValue value) => throw null;
    public override string ToString() => throw null;
    public void WriteTo(CodedOutputStream output) => throw null;
    void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
    void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;

    public static class Types
    {

        public enum CType
        {
            String = 0,
            Cord = 1,
            StringPiece = 2,
        }

        public sealed class EditionDefault : IMessage<FieldOptions.Types.EditionDefault>, IMessage, IEquatable<FieldOptions.Types.EditionDefault>, IDeepCloneable<FieldOptions.Types.EditionDefault>, IBufferMessage
        {
            public const int EditionFieldNumber = 3;
            public const int ValueFieldNumber = 2;
            public EditionDefault() => throw null;
            public EditionDefault(FieldOptions.Types.EditionDefault other) => throw null;
            public static MessageDescriptor Descriptor { get; }
            public Edition Edition { get; set; }
            public bool HasEdition { get; }
            public bool HasValue { get; }
            public static MessageParser<FieldOptions.Types.EditionDefault> Parser { get; }
            public string Value { get; set; }
            MessageDescriptor IMessage.Descriptor { get => throw null; }
            public int CalculateSize() => throw null;
            public void ClearEdition() => throw null;
            public void ClearValue() => throw null;
            public FieldOptions.Types.EditionDefault Clone() => throw null;
            public bool Equals(FieldOptions.Types.EditionDefault other) => throw null;
            public override bool Equals(object other) => throw null;
            public override int GetHashCode() => throw null;
            public void MergeFrom(CodedInputStream input) => throw null;
            public void MergeFrom(FieldOptions.Types.EditionDefault other) => throw null;
            public override string ToString() => throw null;
            public void WriteTo(CodedOutputStream output) => throw null;
            void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
            void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;
        }

        public sealed class FeatureSupport : IMessage<FieldOptions.Types.FeatureSupport>, IMessage, IEquatable<FieldOptions.Types.FeatureSupport>, IDeepCloneable<FieldOptions.Types.FeatureSupport>, IBufferMessage
        {
            public const int DeprecationWarningFieldNumber = 3;
            public const int EditionDeprecatedFieldNumber = 2;
            public const int EditionIntroducedFieldNumber = 1;
            public const int EditionRemovedFieldNumber = 4;
            public const int RemovalErrorFieldNumber = 5;
            public FeatureSupport() => throw null;
            public FeatureSupport(FieldOptions.Types.FeatureSupport other) => throw null;
            public string DeprecationWarning { get; set; }
            public static MessageDescriptor Descriptor { get; }
            public Edition EditionDeprecated { get; set; }
            public Edition EditionIntroduced { get; set; }
            public Edition EditionRemoved { get; set; }
            public bool HasDeprecationWarning { get; }
            public bool HasEditionDeprecated { get; }
            public bool HasEditionIntroduced { get; }
            public bool HasEditionRemoved { get; }
            public bool HasRemovalError { get; }
            public static MessageParser<FieldOptions.Types.FeatureSupport> Parser { get; }
            public string RemovalError { get; set; }
            MessageDescriptor IMessage.Descriptor { get => throw null; }
            public int CalculateSize() => throw null;
            public void ClearDeprecationWarning() => throw null;
            public void ClearEditionDeprecated() => throw null;
            public void ClearEditionIntroduced() => throw null;
            public void ClearEditionRemoved() => throw null;
            public void ClearRemovalError() => throw null;
            public FieldOptions.Types.FeatureSupport Clone() => throw null;
            public bool Equals(FieldOptions.Types.FeatureSupport other) => throw null;
            public override bool Equals(object other) => throw null;
            public override int GetHashCode() => throw null;
            public void MergeFrom(CodedInputStream input) => throw null;
            public void MergeFrom(FieldOptions.Types.FeatureSupport other) => throw null;
            public override string ToString() => throw null;
            public void WriteTo(CodedOutputStream output) => throw null;
            void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
            void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;
        }

        public enum JSType
        {
            JsNormal = 0,
            JsString = 1,
            JsNumber = 2,
        }

        public enum OptionRetention
        {
            RetentionUnknown = 0,
            RetentionRuntime = 1,
            RetentionSource = 2,
        }

        public enum OptionTargetType
        {
            TargetTypeUnknown = 0,
            TargetTypeFile = 1,
            TargetTypeExtensionRange = 2,
            TargetTypeMessage = 3,
            TargetTypeField = 4,
            TargetTypeOneof = 5,
            TargetTypeEnum = 6,
            TargetTypeEnumEntry = 7,
            TargetTypeService = 8,
            TargetTypeMethod = 9,
        }
    }
}

public enum FieldType
{
    Double = 0,
    Float = 1,
    Int64 = 2,
    UInt64 = 3,
    Int32 = 4,
    Fixed64 = 5,
    Fixed32 = 6,
    Bool = 7,
    String = 8,
    Group = 9,
    Message = 10,
    Bytes = 11,
    UInt32 = 12,
    SFixed32 = 13,
    SFixed64 = 14,
    SInt32 = 15,
    SInt64 = 16,
    Enum = 17,
}

public sealed class FileDescriptor : IDescriptor
{
    [Obsolete]
    public CustomOptions CustomOptions { get; }
    public IList<FileDescriptor> Dependencies { get; }
    public static FileDescriptor DescriptorProtoFileDescriptor { get; }
    public IList<EnumDescriptor> EnumTypes { get; }
    public ExtensionCollection Extensions { get; }
    FileDescriptor IDescriptor.File { get => throw null; }
    string IDescriptor.FullName { get => throw null; }
    public IList<MessageDescriptor> MessageTypes { get; }
    public string Name { get; }
    public string Package { get; }
    public IList<FileDescriptor> PublicDependencies { get; }
    public ByteString SerializedData { get; }
    public IList<ServiceDescriptor> Services { get; }
    [Obsolete]
    public global::Google.Protobuf.Reflection.Syntax Syntax { get; }
    public static IReadOnlyList<FileDescriptor> BuildFromByteStrings(IEnumerable<ByteString> descriptorData) => throw null;
    public static IReadOnlyList<FileDescriptor> BuildFromByteStrings(IEnumerable<ByteString> descriptorData, ExtensionRegistry registry) => throw null;
    public static void DisableExtensionCaching() => throw null;
    public T FindTypeByName<T>(string name) where T : class, IDescriptor => throw null;
    public static void ForceReflectionInitialization<T>() => throw null;
    public static FileDescriptor FromGeneratedCode(byte[] descriptorData, FileDescriptor[] dependencies, GeneratedClrTypeInfo generatedCodeInfo) => throw null;
    [Obsolete]
    public T GetOption<T>(Extension<FileOptions, T> extension) => throw null;
    [Obsolete]
    public global::Google.Protobuf.Collections.RepeatedField<T> GetOption<T>(RepeatedExtension<FileOptions, T> extension) => throw null;
    public FileOptions GetOptions() => throw null;
    public FileDescriptorProto ToProto() => throw null;
    public override string ToString() => throw null;
    internal FileDescriptor() => throw null;
}

public sealed class FileDescriptorProto : IMessage<FileDescriptorProto>, IMessage, IEquatable<FileDescriptorProto>, IDeepCloneable<FileDescriptorProto>, IBufferMessage
{
    public const int DependencyFieldNumber = 3;
    public const int EditionFieldNumber = 14;
    public const int EnumTypeFieldNumber = 5;
    public const int ExtensionFieldNumber = 7;
    public const int MessageTypeFieldNumber = 4;
    public const int NameFieldNumber = 1;
    public const int OptionDependencyFieldNumber = 15;
    public const int OptionsFieldNumber = 8;
    public const int PackageFieldNumber = 2;
    public const int PublicDependencyFieldNumber = 10;
    public const int ServiceFieldNumber = 6;
    public const int SourceCodeInfoFieldNumber = 9;
    public const int SyntaxFieldNumber = 12;
    public const int WeakDependencyFieldNumber = 11;
    public FileDescriptorProto() => throw null;
    public FileDescriptorProto(FileDescriptorProto other) => throw null;
    public global::Google.Protobuf.Collections.RepeatedField<string> Dependency { get; }
    public static MessageDescriptor Descriptor { get; }
    public Edition Edition { get; set; }
    public global::Google.Protobuf.Collections.RepeatedField<EnumDescriptorProto> EnumType { get; }
    public global::Google.Protobuf.Collections.RepeatedField<FieldDescriptorProto> Extension { get; }
    public bool HasEdition { get; }
    public bool HasName { get; }
    public bool HasPackage { get; }
    public bool HasSyntax { get; }
    public global::Google.Protobuf.Collections.RepeatedField<DescriptorProto> MessageType { get; }
    public string Name { get; set; }
    public global::Google.Protobuf.Collections.RepeatedField<string> OptionDependency { get; }
    public FileOptions Options { get; set; }
    public string Package { get; set; }
    public static MessageParser<FileDescriptorProto> Parser { get; }
    public global::Google.Protobuf.Collections.RepeatedField<int> PublicDependency { get; }
    public global::Google.Protobuf.Collections.RepeatedField<ServiceDescriptorProto> Service { get; }
    public SourceCodeInfo SourceCodeInfo { get; set; }
    public string Syntax { get; set; }
    public global::Google.Protobuf.Collections.RepeatedField<int> WeakDependency { get; }
    MessageDescriptor IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public void ClearEdition() => throw null;
    public void ClearName() => throw null;
    public void ClearPackage() => throw null;
    public void ClearSyntax() => throw null;
    public FileDescriptorProto Clone() => throw null;
    public bool Equals(FileDescriptorProto other) => throw null;
    public override bool Equals(object other) => throw null;
    public override int GetHashCode() => throw null;
    public void MergeFrom(CodedInputStream input) => throw null;
    public void MergeFrom(FileDescriptorProto other) => throw null;
    public override string ToString() => throw null;
    public void WriteTo(CodedOutputStream output) => throw null;
    void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
    void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;
}

public sealed class FileDescriptorSet : IExtendableMessage<FileDescriptorSet>, IMessage<FileDescriptorSet>, IMessage, IEquatable<FileDescriptorSet>, IDeepCloneable<FileDescriptorSet>, IBufferMessage
{
    public const int FileFieldNumber = 1;
    public FileDescriptorSet() => throw null;
    public FileDescriptorSet(FileDescriptorSet other) => throw null;
    public static MessageDescriptor Descriptor { get; }
    public global::Google.Protobuf.Collections.RepeatedField<FileDescriptorProto> File { get; }
    public static MessageParser<FileDescriptorSet> Parser { get; }
    MessageDescriptor IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public void ClearExtension<TValue>(Extension<FileDescriptorSet, TValue> extension) => throw null;
    public void ClearExtension<TValue>(RepeatedExtension<FileDescriptorSet, TValue> extension) => throw null;
    public FileDescriptorSet Clone() => throw null;
    public bool Equals(FileDescriptorSet other) => throw null;
    public override bool Equals(object other) => throw null;
    public TValue GetExtension<TValue>(Extension<FileDescriptorSet, TValue> extension) => throw null;
    public global::Google.Protobuf.Collections.RepeatedField<TValue> GetExtension<TValue>(RepeatedExtension<FileDescriptorSet, TValue> extension) => throw null;
    public override int GetHashCode() => throw null;
    public global::Google.Protobuf.Collections.RepeatedField<TValue> GetOrInitializeExtension<TValue>(RepeatedExtension<FileDescriptorSet, TValue> extension) => throw null;
    public bool HasExtension<TValue>(Extension<FileDescriptorSet, TValue> extension) => throw null;
    public void MergeFrom(CodedInputStream input) => throw null;
    public void MergeFrom(FileDescriptorSet other) => throw null;
    public void SetExtension<TValue>(Extension<FileDescriptorSet, TValue> extension, TValue value) => throw null;
    public override string ToString() => throw null;
    public void WriteTo(CodedOutputStream output) => throw null;
    void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
    void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;
}

public sealed class FileOptions : IExtendableMessage<FileOptions>, IMessage<FileOptions>, IMessage, IEquatable<FileOptions>, IDeepCloneable<FileOptions>, IBufferMessage
{
    public const int CcEnableArenasFieldNumber = 31;
    public const int CcGenericServicesFieldNumber = 16;
    public const int CsharpNamespaceFieldNumber = 37;
    public const int DeprecatedFieldNumber = 23;
    public const int FeaturesFieldNumber = 50;
    public const int GoPackageFieldNumber = 11;
    public const int JavaGenerateEqualsAndHashFieldNumber = 20;
    public const int JavaGenericServicesFieldNumber = 17;
    public const int JavaMultipleFilesFieldNumber = 10;
    public const int JavaOuterClassnameFieldNumber = 8;
    public const int JavaPackageFieldNumber = 1;
    public const int JavaStringCheckUtf8FieldNumber = 27;
    public const int ObjcClassPrefixFieldNumber = 36;
    public const int OptimizeForFieldNumber = 9;
    public const int PhpClassPrefixFieldNumber = 40;
    public const int PhpMetadataNamespaceFieldNumber = 44;
    public const int PhpNamespaceFieldNumber = 41;
    public const int PyGenericServicesFieldNumber = 18;
    public const int RubyPackageFieldNumber = 45;
    public const int SwiftPrefixFieldNumber = 39;
    public const int UninterpretedOptionFieldNumber = 999;
    public FileOptions() => throw null;
    public FileOptions(FileOptions other) => throw null;
    public bool CcEnableArenas { get; set; }
    public bool CcGenericServices { get; set; }
    public string CsharpNamespace { get; set; }
    public bool Deprecated { get; set; }
    public static MessageDescriptor Descriptor { get; }
    public FeatureSet Features { get; set; }
    public string GoPackage { get; set; }
    public bool HasCcEnableArenas { get; }
    public bool HasCcGenericServices { get; }
    public bool HasCsharpNamespace { get; }
    public bool HasDeprecated { get; }
    public bool HasGoPackage { get; }
    [Obsolete]
    public bool HasJavaGenerateEqualsAndHash { get; }
    public bool HasJavaGenericServices { get; }
    public bool HasJavaMultipleFiles { get; }
    public bool HasJavaOuterClassname { get; }
    public bool HasJavaPackage { get; }
    public bool HasJavaStringCheckUtf8 { get; }
    public bool HasObjcClassPrefix { get; }
    public bool HasOptimizeFor { get; }
    public bool HasPhpClassPrefix { get; }
    public bool HasPhpMetadataNamespace { get; }
    public bool HasPhpNamespace { get; }
    public bool HasPyGenericServices { get; }
    public bool HasRubyPackage { get; }
    public bool HasSwiftPrefix { get; }
    [Obsolete]
    public bool JavaGenerateEqualsAndHash { get; set; }
    public bool JavaGenericServices { get; set; }
    public bool JavaMultipleFiles { get; set; }
    public string JavaOuterClassname { get; set; }
    public string JavaPackage { get; set; }
    public bool JavaStringCheckUtf8 { get; set; }
    public string ObjcClassPrefix { get; set; }
    public FileOptions.Types.OptimizeMode OptimizeFor { get; set; }
    public static MessageParser<FileOptions> Parser { get; }
    public string PhpClassPrefix { get; set; }
    public string PhpMetadataNamespace { get; set; }
    public string PhpNamespace { get; set; }
    public bool PyGenericServices { get; set; }
    public string RubyPackage { get; set; }
    public string SwiftPrefix { get; set; }
    public global::Google.Protobuf.Collections.RepeatedField<UninterpretedOption> UninterpretedOption { get; }
    MessageDescriptor IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public void ClearCcEnableArenas() => throw null;
    public void ClearCcGenericServices() => throw null;
    public void ClearCsharpNamespace() => throw null;
    public void ClearDeprecated() => throw null;
    public void ClearExtension<TValue>(Extension<FileOptions, TValue> extension) => throw null;
    public void ClearExtension<TValue>(RepeatedExtension<FileOptions, TValue> extension) => throw null;
    public void ClearGoPackage() => throw null;
    [Obsolete]
    public void ClearJavaGenerateEqualsAndHash() => throw null;
    public void ClearJavaGenericServices() => throw null;
    public void ClearJavaMultipleFiles() => throw null;
    public void ClearJavaOuterClassname() => throw null;
    public void ClearJavaPackage() => throw null;
    public void ClearJavaStringCheckUtf8() => throw null;
    public void ClearObjcClassPrefix() => throw null;
    public void ClearOptimizeFor() => throw null;
    public void ClearPhpClassPrefix() => throw null;
    public void ClearPhpMetadataNamespace() => throw null;
    public void ClearPhpNamespace() => throw null;
    public void ClearPyGenericServices() => throw null;
    public void ClearRubyPackage() => throw null;
    public void ClearSwiftPrefix() => throw null;
    public FileOptions Clone() => throw null;
    public bool Equals(FileOptions other) => throw null;
    public override bool Equals(object other) => throw null;
    public TValue GetExtension<TValue>(Extension<FileOptions, TValue> extension) => throw null;
    public global::Google.Protobuf.Collections.RepeatedField<TValue> GetExtension<TValue>(RepeatedExtension<FileOptions, TValue> extension) => throw null;
    public override int GetHashCode() => throw null;
    public global::Google.Protobuf.Collections.RepeatedField<TValue> GetOrInitializeExtension<TValue>(RepeatedExtension<FileOptions, TValue> extension) => throw null;
    public bool HasExtension<TValue>(Extension<FileOptions, TValue> extension) => throw null;
    public void MergeFrom(CodedInputStream input) => throw null;
    public void MergeFrom(FileOptions other) => throw null;
    public void SetExtension<TValue>(Extension<FileOptions, TValue> extension, TValue value) => throw null;
    public override string ToString() => throw null;
    public void WriteTo(CodedOutputStream output) => throw null;
    void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
    void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;

    public static class Types
    {

        public enum OptimizeMode
        {
            Speed = 1,
            CodeSize = 2,
            LiteRuntime = 3,
        }
    }
}

public sealed class GeneratedClrTypeInfo
{
    public GeneratedClrTypeInfo(global::System.Type clrType, MessageParser parser, string[] propertyNames, string[] oneofNames, global::System.Type[] nestedEnums, Extension[] extensions, GeneratedClrTypeInfo[] nestedTypes) => throw null;
    public GeneratedClrTypeInfo(global::System.Type clrType, MessageParser parser, string[] propertyNames, string[] oneofNames, global::System.Type[] nestedEnums, GeneratedClrTypeInfo[] nestedTypes) => throw null;
    public GeneratedClrTypeInfo(global::System.Type[] nestedEnums, Extension[] extensions, GeneratedClrTypeInfo[] nestedTypes) => throw null;
    public GeneratedClrTypeInfo(global::System.Type[] nestedEnums, GeneratedClrTypeInfo[] nestedTypes) => throw null;
    public global::System.Type ClrType { get; }
    public Extension[] Extensions { get; }
    public global::System.Type[] NestedEnums { get; }
    public GeneratedClrTypeInfo[] NestedTypes { get; }
    public string[] OneofNames { get; }
    public MessageParser Parser { get; }
    public string[] PropertyNames { get; }
}

public sealed class GeneratedCodeInfo : IMessage<GeneratedCodeInfo>, IMessage, IEquatable<GeneratedCodeInfo>, IDeepCloneable<GeneratedCodeInfo>, IBufferMessage
{
    public const int AnnotationFieldNumber = 1;
    public GeneratedCodeInfo() => throw null;
    public GeneratedCodeInfo(GeneratedCodeInfo other) => throw null;
    public global::Google.Protobuf.Collections.RepeatedField<GeneratedCodeInfo.Types.Annotation> Annotation { get; }
    public static MessageDescriptor Descriptor { get; }
    public static MessageParser<GeneratedCodeInfo> Parser { get; }
    MessageDescriptor IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public GeneratedCodeInfo Clone() => throw null;
    public bool Equals(GeneratedCodeInfo other) => throw null;
    public override bool Equals(object other) => throw null;
    public override int GetHashCode() => throw null;
    public void MergeFrom(CodedInputStream input) => throw null;
    public void MergeFrom(GeneratedCodeInfo other) => throw null;
    public override string ToString() => throw null;
    public void WriteTo(CodedOutputStream output) => throw null;
    void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
    void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;

    public static class Types
    {

        public sealed class Annotation : IMessage<GeneratedCodeInfo.Types.Annotation>, IMessage, IEquatable<GeneratedCodeInfo.Types.Annotation>, IDeepCloneable<GeneratedCodeInfo.Types.Annotation>, IBufferMessage
        {
            public const int BeginFieldNumber = 3;
            public const int EndFieldNumber = 4;
            public const int PathFieldNumber = 1;
            public const int SemanticFieldNumber = 5;
            public const int SourceFileFieldNumber = 2;
            public Annotation() => throw null;
            public Annotation(GeneratedCodeInfo.Types.Annotation other) => throw null;
            public int Begin { get; set; }
            public static MessageDescriptor Descriptor { get; }
            public int End { get; set; }
            public bool HasBegin { get; }
            public bool HasEnd { get; }
            public bool HasSemantic { get; }
            public bool HasSourceFile { get; }
            public static MessageParser<GeneratedCodeInfo.Types.Annotation> Parser { get; }
            public global::Google.Protobuf.Collections.RepeatedField<int> Path { get; }
            public GeneratedCodeInfo.Types.Annotation.Types.Semantic Semantic { get; set; }
            public string SourceFile { get; set; }
            MessageDescriptor IMessage.Descriptor { get => throw null; }
            public int CalculateSize() => throw null;
            public void ClearBegin() => throw null;
            public void ClearEnd() => throw null;
            public void ClearSemantic() => throw null;
            public void ClearSourceFile() => throw null;
            public GeneratedCodeInfo.Types.Annotation Clone() => throw null;
            public bool Equals(GeneratedCodeInfo.Types.Annotation other) => throw null;
            public override bool Equals(object other) => throw null;
            public override int GetHashCode() => throw null;
            public void MergeFrom(CodedInputStream input) => throw null;
            public void MergeFrom(GeneratedCodeInfo.Types.Annotation other) => throw null;
            public override string ToString() => throw null;
            public void WriteTo(CodedOutputStream output) => throw null;
            void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
            void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;

            public static class Types
            {

                public enum Semantic
                {
                    None = 0,
                    Set = 1,
                    Alias = 2,
                }
            }
        }
    }
}

public interface IDescriptor
{
    FileDescriptor File { get; }
    string FullName { get; }
    string Name { get; }
}

public interface IFieldAccessor
{
    FieldDescriptor Descriptor { get; }
    void Clear(IMessage message);
    object GetValue(IMessage message);
    bool HasValue(IMessage message);
    void SetValue(IMessage message, object value);
}

public sealed class MessageDescriptor : DescriptorBase
{
    public global::System.Type ClrType { get; }
    public MessageDescriptor ContainingType { get; }
    [Obsolete]
    public CustomOptions CustomOptions { get; }
    public IList<EnumDescriptor> EnumTypes { get; }
    public ExtensionCollection Extensions { get; }
    public MessageDescriptor.FieldCollection Fields { get; }
    public bool IsMapEntry { get; }
    public override string Name { get => throw null; }
    public IList<MessageDescriptor> NestedTypes { get; }
    public IList<OneofDescriptor> Oneofs { get; }
    public MessageParser Parser { get; }
    public int RealOneofCount { get; }
    public T FindDescriptor<T>(string name) where T : class, IDescriptor => throw null;
    public FieldDescriptor FindFieldByName(string name) => throw null;
    public FieldDescriptor FindFieldByNumber(int number) => throw null;
    [Obsolete]
    public T GetOption<T>(Extension<MessageOptions, T> extension) => throw null;
    [Obsolete]
    public global::Google.Protobuf.Collections.RepeatedField<T> GetOption<T>(RepeatedExtension<MessageOptions, T> extension) => throw null;
    public MessageOptions GetOptions() => throw null;
    public DescriptorProto ToProto() => throw null;
    internal MessageDescriptor() => throw null;

    public sealed class FieldCollection
    {
        public FieldDescriptor this[int number] { get => throw null; }
        public FieldDescriptor this[string name] { get => throw null; }
        public IList<FieldDescriptor> InDeclarationOrder() => throw null;
        public IList<FieldDescriptor> InFieldNumberOrder() => throw null;
        internal FieldCollection() => throw null;
    }
}

public sealed class MessageOptions : IExtendableMessage<MessageOptions>, IMessage<MessageOptions>, IMessage, IEquatable<MessageOptions>, IDeepCloneable<MessageOptions>, IBufferMessage
{
    public const int DeprecatedFieldNumber = 3;
    public const int DeprecatedLegacyJsonFieldConflictsFieldNumber = 11;
    public const int FeaturesFieldNumber = 12;
    public const int MapEntryFieldNumber = 7;
    public const int MessageSetWireFormatFieldNumber = 1;
    public const int NoStandardDescriptorAccessorFieldNumber = 2;
    public const int UninterpretedOptionFieldNumber = 999;
    public MessageOptions() => throw null;
    public MessageOptions(MessageOptions other) => throw null;
    public bool Deprecated { get; set; }
    [Obsolete]
    public bool DeprecatedLegacyJsonFieldConflicts { get; set; }
    public static MessageDescriptor Descriptor { get; }
    public FeatureSet Features { get; set; }
    public bool HasDeprecated { get; }
    [Obsolete]
    public bool HasDeprecatedLegacyJsonFieldConflicts { get; }
    public bool HasMapEntry { get; }
    public bool HasMessageSetWireFormat { get; }
    public bool HasNoStandardDescriptorAccessor { get; }
    public bool MapEntry { get; set; }
    public bool MessageSetWireFormat { get; set; }
    public bool NoStandardDescriptorAccessor { get; set; }
    public static MessageParser<MessageOptions> Parser { get; }
    public global::Google.Protobuf.Collections.RepeatedField<UninterpretedOption> UninterpretedOption { get; }
    MessageDescriptor IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public void ClearDeprecated() => throw null;
    [Obsolete]
    public void ClearDeprecatedLegacyJsonFieldConflicts() => throw null;
    public void ClearExtension<TValue>(Extension<MessageOptions, TValue> extension) => throw null;
    public void ClearExtension<TValue>(RepeatedExtension<MessageOptions, TValue> extension) => throw null;
    public void ClearMapEntry() => throw null;
    public void ClearMessageSetWireFormat() => throw null;
    public void ClearNoStandardDescriptorAccessor() => throw null;
    public MessageOptions Clone() => throw null;
    public bool Equals(MessageOptions other) => throw null;
    public override bool Equals(object other) => throw null;
    public TValue GetExtension<TValue>(Extension<MessageOptions, TValue> extension) => throw null;
    public global::Google.Protobuf.Collections.RepeatedField<TValue> GetExtension<TValue>(RepeatedExtension<MessageOptions, TValue> extension) => throw null;
    public override int GetHashCode() => throw null;
    public global::Google.Protobuf.Collections.RepeatedField<TValue> GetOrInitializeExtension<TValue>(RepeatedExtension<MessageOptions, TValue> extension) => throw null;
    public bool HasExtension<TValue>(Extension<MessageOptions, TValue> extension) => throw null;
    public void MergeFrom(CodedInputStream input) => throw null;
    public void MergeFrom(MessageOptions other) => throw null;
    public void SetExtension<TValue>(Extension<MessageOptions, TValue> extension, TValue value) => throw null;
    public override string ToString() => throw null;
    public void WriteTo(CodedOutputStream output) => throw null;
    void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
    void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;
}

public sealed class MethodDescriptor : DescriptorBase
{
    [Obsolete]
    public CustomOptions CustomOptions { get; }
    public MessageDescriptor InputType { get; }
    public bool IsClientStreaming { get; }
    public bool IsServerStreaming { get; }
    public override string Name { get => throw null; }
    public MessageDescriptor OutputType { get; }
    public ServiceDescriptor Service { get; }
    [Obsolete]
    public T GetOption<T>(Extension<MethodOptions, T> extension) => throw null;
    [Obsolete]
    public global::Google.Protobuf.Collections.RepeatedField<T> GetOption<T>(RepeatedExtension<MethodOptions, T> extension) => throw null;
    public MethodOptions GetOptions() => throw null;
    public MethodDescriptorProto ToProto() => throw null;
    internal MethodDescriptor() => throw null;
}

public sealed class MethodDescriptorProto : IMessage<MethodDescriptorProto>, IMessage, IEquatable<MethodDescriptorProto>, IDeepCloneable<MethodDescriptorProto>, IBufferMessage
{
    public const int ClientStreamingFieldNumber = 5;
    public const int InputTypeFieldNumber = 2;
    public const int NameFieldNumber = 1;
    public const int OptionsFieldNumber = 4;
    public const int OutputTypeFieldNumber = 3;
    public const int ServerStreamingFieldNumber = 6;
    public MethodDescriptorProto() => throw null;
    public MethodDescriptorProto(MethodDescriptorProto other) => throw null;
    public bool ClientStreaming { get; set; }
    public static MessageDescriptor Descriptor { get; }
    public bool HasClientStreaming { get; }
    public bool HasInputType { get; }
    public bool HasName { get; }
    public bool HasOutputType { get; }
    public bool HasServerStreaming { get; }
    public string InputType { get; set; }
    public string Name { get; set; }
    public MethodOptions Options { get; set; }
    public string OutputType { get; set; }
    public static MessageParser<MethodDescriptorProto> Parser { get; }
    public bool ServerStreaming { get; set; }
    MessageDescriptor IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public void ClearClientStreaming() => throw null;
    public void ClearInputType() => throw null;
    public void ClearName() => throw null;
    public void ClearOutputType() => throw null;
    public void ClearServerStreaming() => throw null;
    public MethodDescriptorProto Clone() => throw null;
    public bool Equals(MethodDescriptorProto other) => throw null;
    public override bool Equals(object other) => throw null;
    public override int GetHashCode() => throw null;
    public void MergeFrom(CodedInputStream input) => throw null;
    public void MergeFrom(MethodDescriptorProto other) => throw null;
    public override string ToString() => throw null;
    public void WriteTo(CodedOutputStream output) => throw null;
    void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
    void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;
}

public sealed class MethodOptions : IExtendableMessage<MethodOptions>, IMessage<MethodOptions>, IMessage, IEquatable<MethodOptions>, IDeepCloneable<MethodOptions>, IBufferMessage
{
    public const int DeprecatedFieldNumber = 33;
    public const int FeaturesFieldNumber = 35;
    public const int IdempotencyLevelFieldNumber = 34;
    public const int UninterpretedOptionFieldNumber = 999;
    public MethodOptions() => throw null;
    public MethodOptions(MethodOptions other) => throw null;
    public bool Deprecated { get; set; }
    public static MessageDescriptor Descriptor { get; }
    public FeatureSet Features { get; set; }
    public bool HasDeprecated { get; }
    public bool HasIdempotencyLevel { get; }
    public MethodOptions.Types.IdempotencyLevel IdempotencyLevel { get; set; }
    public static MessageParser<MethodOptions> Parser { get; }
    public global::Google.Protobuf.Collections.RepeatedField<UninterpretedOption> UninterpretedOption { get; }
    MessageDescriptor IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public void ClearDeprecated() => throw null;
    public void ClearExtension<TValue>(Extension<MethodOptions, TValue> extension) => throw null;
    public void ClearExtension<TValue>(RepeatedExtension<MethodOptions, TValue> extension) => throw null;
    public void ClearIdempotencyLevel() => throw null;
    public MethodOptions Clone() => throw null;
    public bool Equals(MethodOptions other) => throw null;
    public override bool Equals(object other) => throw null;
    public TValue GetExtension<TValue>(Extension<MethodOptions, TValue> extension) => throw null;
    public global::Google.Protobuf.Collections.RepeatedField<TValue> GetExtension<TValue>(RepeatedExtension<MethodOptions, TValue> extension) => throw null;
    public override int GetHashCode() => throw null;
    public global::Google.Protobuf.Collections.RepeatedField<TValue> GetOrInitializeExtension<TValue>(RepeatedExtension<MethodOptions, TValue> extension) => throw null;
    public bool HasExtension<TValue>(Extension<MethodOptions, TValue> extension) => throw null;
    public void MergeFrom(CodedInputStream input) => throw null;
    public void MergeFrom(MethodOptions other) => throw null;
    public void SetExtension<TValue>(Extension<MethodOptions, TValue> extension, TValue value) => throw null;
    public override string ToString() => throw null;
    public void WriteTo(CodedOutputStream output) => throw null;
    void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
    void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;

    public static class Types
    {

        public enum IdempotencyLevel
        {
            IdempotencyUnknown = 0,
            NoSideEffects = 1,
            Idempotent = 2,
        }
    }
}

public sealed class OneofAccessor
{
    public OneofDescriptor Descriptor { get; }
    public void Clear(IMessage message) => throw null;
    public FieldDescriptor GetCaseFieldDescriptor(IMessage message) => throw null;
    internal OneofAccessor() => throw null;
}

public sealed class OneofDescriptor : DescriptorBase
{
    public OneofAccessor Accessor { get; }
    public MessageDescriptor ContainingType { get; }
    [Obsolete]
    public CustomOptions CustomOptions { get; }
    public IList<FieldDescriptor> Fields { get; }
    public bool IsSynthetic { get; }
    public override string Name { get => throw null; }
    [Obsolete]
    public T GetOption<T>(Extension<OneofOptions, T> extension) => throw null;
    [Obsolete]
    public global::Google.Protobuf.Collections.RepeatedField<T> GetOption<T>(RepeatedExtension<OneofOptions, T> extension) => throw null;
    public OneofOptions GetOptions() => throw null;
    public OneofDescriptorProto ToProto() => throw null;
    internal OneofDescriptor() => throw null;
}

public sealed class OneofDescriptorProto : IMessage<OneofDescriptorProto>, IMessage, IEquatable<OneofDescriptorProto>, IDeepCloneable<OneofDescriptorProto>, IBufferMessage
{
    public const int NameFieldNumber = 1;
    public const int OptionsFieldNumber = 2;
    public OneofDescriptorProto() => throw null;
    public OneofDescriptorProto(OneofDescriptorProto other) => throw null;
    public static MessageDescriptor Descriptor { get; }
    public bool HasName { get; }
    public string Name { get; set; }
    public OneofOptions Options { get; set; }
    public static MessageParser<OneofDescriptorProto> Parser { get; }
    MessageDescriptor IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public void ClearName() => throw null;
    public OneofDescriptorProto Clone() => throw null;
    public bool Equals(OneofDescriptorProto other) => throw null;
    public override bool Equals(object other) => throw null;
    public override int GetHashCode() => throw null;
    public void MergeFrom(CodedInputStream input) => throw null;
    public void MergeFrom(OneofDescriptorProto other) => throw null;
    public override string ToString() => throw null;
    public void WriteTo(CodedOutputStream output) => throw null;
    void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
    void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;
}

public sealed class OneofOptions : IExtendableMessage<OneofOptions>, IMessage<OneofOptions>, IMessage, IEquatable<OneofOptions>, IDeepCloneable<OneofOptions>, IBufferMessage
{
    public const int FeaturesFieldNumber = 1;
    public const int UninterpretedOptionFieldNumber = 999;
    public OneofOptions() => throw null;
    public OneofOptions(OneofOptions other) => throw null;
    public static MessageDescriptor Descriptor { get; }
    public FeatureSet Features { get; set; }
    public static MessageParser<OneofOptions> Parser { get; }
    public global::Google.Protobuf.Collections.RepeatedField<UninterpretedOption> UninterpretedOption { get; }
    MessageDescriptor IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public void ClearExtension<TValue>(Extension<OneofOptions, TValue> extension) => throw null;
    public void ClearExtension<TValue>(RepeatedExtension<OneofOptions, TValue> extension) => throw null;
    public OneofOptions Clone() => throw null;
    public bool Equals(OneofOptions other) => throw null;
    public override bool Equals(object other) => throw null;
    public TValue GetExtension<TValue>(Extension<OneofOptions, TValue> extension) => throw null;
    public global::Google.Protobuf.Collections.RepeatedField<TValue> GetExtension<TValue>(RepeatedExtension<OneofOptions, TValue> extension) => throw null;
    public override int GetHashCode() => throw null;
    public global::Google.Protobuf.Collections.RepeatedField<TValue> GetOrInitializeExtension<TValue>(RepeatedExtension<OneofOptions, TValue> extension) => throw null;
    public bool HasExtension<TValue>(Extension<OneofOptions, TValue> extension) => throw null;
    public void MergeFrom(CodedInputStream input) => throw null;
    public void MergeFrom(OneofOptions other) => throw null;
    public void SetExtension<TValue>(Extension<OneofOptions, TValue> extension, TValue value) => throw null;
    public override string ToString() => throw null;
    public void WriteTo(CodedOutputStream output) => throw null;
    void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
    void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;
}

[AttributeUsage((AttributeTargets)256)]
public class OriginalNameAttribute : Attribute
{
    public OriginalNameAttribute(string name) => throw null;
    public string Name { get; set; }
    public bool PreferredAlias { get; set; }
}

public sealed class ServiceDescriptor : DescriptorBase
{
    [Obsolete]
    public CustomOptions CustomOptions { get; }
    public IList<MethodDescriptor> Methods { get; }
    public override string Name { get => throw null; }
    public MethodDescriptor FindMethodByName(string name) => throw null;
    [Obsolete]
    public T GetOption<T>(Extension<ServiceOptions, T> extension) => throw null;
    [Obsolete]
    public global::Google.Protobuf.Collections.RepeatedField<T> GetOption<T>(RepeatedExtension<ServiceOptions, T> extension) => throw null;
    public ServiceOptions GetOptions() => throw null;
    public ServiceDescriptorProto ToProto() => throw null;
    internal ServiceDescriptor() => throw null;
}

public sealed class ServiceDescriptorProto : IMessage<ServiceDescriptorProto>, IMessage, IEquatable<ServiceDescriptorProto>, IDeepCloneable<ServiceDescriptorProto>, IBufferMessage
{
    public const int MethodFieldNumber = 2;
    public const int NameFieldNumber = 1;
    public const int OptionsFieldNumber = 3;
    public ServiceDescriptorProto() => throw null;
    public ServiceDescriptorProto(ServiceDescriptorProto other) => throw null;
    public static MessageDescriptor Descriptor { get; }
    public bool HasName { get; }
    public global::Google.Protobuf.Collections.RepeatedField<MethodDescriptorProto> Method { get; }
    public string Name { get; set; }
    public ServiceOptions Options { get; set; }
    public static MessageParser<ServiceDescriptorProto> Parser { get; }
    MessageDescriptor IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public void ClearName() => throw null;
    public ServiceDescriptorProto Clone() => throw null;
    public bool Equals(ServiceDescriptorProto other) => throw null;
    public override bool Equals(object other) => throw null;
    public override int GetHashCode() => throw null;
    public void MergeFrom(CodedInputStream input) => throw null;
    public void MergeFrom(ServiceDescriptorProto other) => throw null;
    public override string ToString() => throw null;
    public void WriteTo(CodedOutputStream output) => throw null;
    void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
    void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;
}

public sealed class ServiceOptions : IExtendableMessage<ServiceOptions>, IMessage<ServiceOptions>, IMessage, IEquatable<ServiceOptions>, IDeepCloneable<ServiceOptions>, IBufferMessage
{
    public const int DeprecatedFieldNumber = 33;
    public const int FeaturesFieldNumber = 34;
    public const int UninterpretedOptionFieldNumber = 999;
    public ServiceOptions() => throw null;
    public ServiceOptions(ServiceOptions other) => throw null;
    public bool Deprecated { get; set; }
    public static MessageDescriptor Descriptor { get; }
    public FeatureSet Features { get; set; }
    public bool HasDeprecated { get; }
    public static MessageParser<ServiceOptions> Parser { get; }
    public global::Google.Protobuf.Collections.RepeatedField<UninterpretedOption> UninterpretedOption { get; }
    MessageDescriptor IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public void ClearDeprecated() => throw null;
    public void ClearExtension<TValue>(Extension<ServiceOptions, TValue> extension) => throw null;
    public void ClearExtension<TValue>(RepeatedExtension<ServiceOptions, TValue> extension) => throw null;
    public ServiceOptions Clone() => throw null;
    public bool Equals(ServiceOptions other) => throw null;
    public override bool Equals(object other) => throw null;
    public TValue GetExtension<TValue>(Extension<ServiceOptions, TValue> extension) => throw null;
    public global::Google.Protobuf.Collections.RepeatedField<TValue> GetExtension<TValue>(RepeatedExtension<ServiceOptions, TValue> extension) => throw null;
    public override int GetHashCode() => throw null;
    public global::Google.Protobuf.Collections.RepeatedField<TValue> GetOrInitializeExtension<TValue>(RepeatedExtension<ServiceOptions, TValue> extension) => throw null;
    public bool HasExtension<TValue>(Extension<ServiceOptions, TValue> extension) => throw null;
    public void MergeFrom(CodedInputStream input) => throw null;
    public void MergeFrom(ServiceOptions other) => throw null;
    public void SetExtension<TValue>(Extension<ServiceOptions, TValue> extension, TValue value) => throw null;
    public override string ToString() => throw null;
    public void WriteTo(CodedOutputStream output) => throw null;
    void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
    void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;
}

public sealed class SourceCodeInfo : IExtendableMessage<SourceCodeInfo>, IMessage<SourceCodeInfo>, IMessage, IEquatable<SourceCodeInfo>, IDeepCloneable<SourceCodeInfo>, IBufferMessage
{
    public const int LocationFieldNumber = 1;
    public SourceCodeInfo() => throw null;
    public SourceCodeInfo(SourceCodeInfo other) => throw null;
    public static MessageDescriptor Descriptor { get; }
    public global::Google.Protobuf.Collections.RepeatedField<SourceCodeInfo.Types.Location> Location { get; }
    public static MessageParser<SourceCodeInfo> Parser { get; }
    MessageDescriptor IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public void ClearExtension<TValue>(Extension<SourceCodeInfo, TValue> extension) => throw null;
    public void ClearExtension<TValue>(RepeatedExtension<SourceCodeInfo, TValue> extension) => throw null;
    public SourceCodeInfo Clone() => throw null;
    public bool Equals(SourceCodeInfo other) => throw null;
    public override bool Equals(object other) => throw null;
    public TValue GetExtension<TValue>(Extension<SourceCodeInfo, TValue> extension) => throw null;
    public global::Google.Protobuf.Collections.RepeatedField<TValue> GetExtension<TValue>(RepeatedExtension<SourceCodeInfo, TValue> extension) => throw null;
    public override int GetHashCode() => throw null;
    public global::Google.Protobuf.Collections.RepeatedField<TValue> GetOrInitializeExtension<TValue>(RepeatedExtension<SourceCodeInfo, TValue> extension) => throw null;
    public bool HasExtension<TValue>(Extension<SourceCodeInfo, TValue> extension) => throw null;
    public void MergeFrom(CodedInputStream input) => throw null;
    public void MergeFrom(SourceCodeInfo other) => throw null;
    public void SetExtension<TValue>(Extension<SourceCodeInfo, TValue> extension, TValue value) => throw null;
    public override string ToString() => throw null;
    public void WriteTo(CodedOutputStream output) => throw null;
    void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
    void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;

    public static class Types
    {

        public sealed class Location : IMessage<SourceCodeInfo.Types.Location>, IMessage, IEquatable<SourceCodeInfo.Types.Location>, IDeepCloneable<SourceCodeInfo.Types.Location>, IBufferMessage
        {
            public const int LeadingCommentsFieldNumber = 3;
            public const int LeadingDetachedCommentsFieldNumber = 6;
            public const int PathFieldNumber = 1;
            public const int SpanFieldNumber = 2;
            public const int TrailingCommentsFieldNumber = 4;
            public Location() => throw null;
            public Location(SourceCodeInfo.Types.Location other) => throw null;
            public static MessageDescriptor Descriptor { get; }
            public bool HasLeadingComments { get; }
            public bool HasTrailingComments { get; }
            public string LeadingComments { get; set; }
            public global::Google.Protobuf.Collections.RepeatedField<string> LeadingDetachedComments { get; }
            public static MessageParser<SourceCodeInfo.Types.Location> Parser { get; }
            public global::Google.Protobuf.Collections.RepeatedField<int> Path { get; }
            public global::Google.Protobuf.Collections.RepeatedField<int> Span { get; }
            public string TrailingComments { get; set; }
            MessageDescriptor IMessage.Descriptor { get => throw null; }
            public int CalculateSize() => throw null;
            public void ClearLeadingComments() => throw null;
            public void ClearTrailingComments() => throw null;
            public SourceCodeInfo.Types.Location Clone() => throw null;
            public bool Equals(SourceCodeInfo.Types.Location other) => throw null;
            public override bool Equals(object other) => throw null;
            public override int GetHashCode() => throw null;
            public void MergeFrom(CodedInputStream input) => throw null;
            public void MergeFrom(SourceCodeInfo.Types.Location other) => throw null;
            public override string ToString() => throw null;
            public void WriteTo(CodedOutputStream output) => throw null;
            void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
            void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;
        }
    }
}

public enum SymbolVisibility
{
    VisibilityUnset = 0,
    VisibilityLocal = 1,
    VisibilityExport = 2,
}

[Obsolete]
public enum Syntax
{
    Proto2 = 0,
    Proto3 = 1,
    Editions = 2,
    Unknown = 3,
}

public sealed class TypeRegistry
{
    public static TypeRegistry Empty { get; }
    public MessageDescriptor Find(string fullName) => throw null;
    public static TypeRegistry FromFiles(IEnumerable<FileDescriptor> fileDescriptors) => throw null;
    public static TypeRegistry FromFiles(params FileDescriptor[] fileDescriptors) => throw null;
    public static TypeRegistry FromMessages(IEnumerable<MessageDescriptor> messageDescriptors) => throw null;
    public static TypeRegistry FromMessages(params MessageDescriptor[] messageDescriptors) => throw null;
    internal TypeRegistry() => throw null;
}

public sealed class UninterpretedOption : IMessage<UninterpretedOption>, IMessage, IEquatable<UninterpretedOption>, IDeepCloneable<UninterpretedOption>, IBufferMessage
{
    public const int AggregateValueFieldNumber = 8;
    public const int DoubleValueFieldNumber = 6;
    public const int IdentifierValueFieldNumber = 3;
    public const int NameFieldNumber = 2;
    public const int NegativeIntValueFieldNumber = 5;
    public const int PositiveIntValueFieldNumber = 4;
    public const int StringValueFieldNumber = 7;
    public UninterpretedOption() => throw null;
    public UninterpretedOption(UninterpretedOption other) => throw null;
    public string AggregateValue { get; set; }
    public static MessageDescriptor Descriptor { get; }
    public double DoubleValue { get; set; }
    public bool HasAggregateValue { get; }
    public bool HasDoubleValue { get; }
    public bool HasIdentifierValue { get; }
    public bool HasNegativeIntValue { get; }
    public bool HasPositiveIntValue { get; }
    public bool HasStringValue { get; }
    public string IdentifierValue { get; set; }
    public global::Google.Protobuf.Collections.RepeatedField<UninterpretedOption.Types.NamePart> Name { get; }
    public long NegativeIntValue { get; set; }
    public static MessageParser<UninterpretedOption> Parser { get; }
    public ulong PositiveIntValue { get; set; }
    public ByteString StringValue { get; set; }
    MessageDescriptor IMessage.Descriptor { get => throw null; }
    public int CalculateSize() => throw null;
    public void ClearAggregateValue() => throw null;
    public void ClearDoubleValue() => throw null;
    public void ClearIdentifierValue() => throw null;
    public void ClearNegativeIntValue() => throw null;
    public void ClearPositiveIntValue() => throw null;
    public void ClearStringValue() => throw null;
    public UninterpretedOption Clone() => throw null;
    public bool Equals(UninterpretedOption other) => throw null;
    public override bool Equals(object other) => throw null;
    public override int GetHashCode() => throw null;
    public void MergeFrom(CodedInputStream input) => throw null;
    public void MergeFrom(UninterpretedOption other) => throw null;
    public override string ToString() => throw null;
    public void WriteTo(CodedOutputStream output) => throw null;
    void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
    void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;

    public static class Types
    {

        public sealed class NamePart : IMessage<UninterpretedOption.Types.NamePart>, IMessage, IEquatable<UninterpretedOption.Types.NamePart>, IDeepCloneable<UninterpretedOption.Types.NamePart>, IBufferMessage
        {
            public const int IsExtensionFieldNumber = 2;
            public const int NamePart_FieldNumber = 1;
            public NamePart() => throw null;
            public NamePart(UninterpretedOption.Types.NamePart other) => throw null;
            public static MessageDescriptor Descriptor { get; }
            public bool HasIsExtension { get; }
            public bool HasNamePart_ { get; }
            public bool IsExtension { get; set; }
            public string NamePart_ { get; set; }
            public static MessageParser<UninterpretedOption.Types.NamePart> Parser { get; }
            MessageDescriptor IMessage.Descriptor { get => throw null; }
            public int CalculateSize() => throw null;
            public void ClearIsExtension() => throw null;
            public void ClearNamePart_() => throw null;
            public UninterpretedOption.Types.NamePart Clone() => throw null;
            public bool Equals(UninterpretedOption.Types.NamePart other) => throw null;
            public override bool Equals(object other) => throw null;
            public override int GetHashCode() => throw null;
            public void MergeFrom(CodedInputStream input) => throw null;
            public void MergeFrom(UninterpretedOption.Types.NamePart other) => throw null;
            public override string ToString() => throw null;
            public void WriteTo(CodedOutputStream output) => throw null;
            void IBufferMessage.InternalMergeFrom(ref ParseContext input) => throw null;
            void IBufferMessage.InternalWriteTo(ref WriteContext output) => throw null;
        }
    }
}
