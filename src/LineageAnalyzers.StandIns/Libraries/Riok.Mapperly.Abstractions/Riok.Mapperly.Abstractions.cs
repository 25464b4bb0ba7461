using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Riok.Mapperly.Abstractions;

public enum EnumMappingStrategy
{
    ByValue = 0,
    ByName = 1,
    ByValueCheckDefined = 2,
}

public enum EnumNamingStrategy
{
    MemberName = 0,
    CamelCase = 1,
    PascalCase = 2,
    SnakeCase = 3,
    UpperSnakeCase = 4,
    KebabCase = 5,
    UpperKebabCase = 6,
    ComponentModelDescriptionAttribute = 7,
    SerializationEnumMemberAttribute = 8,
}

public sealed class FormatProviderAttribute : System.Attribute
{
    public FormatProviderAttribute() => throw null;
    public bool @Default { get => throw null; set => throw null; }
}

public enum IgnoreObsoleteMembersStrategy
{
    None = 0,
    Both = -1,
    Source = 1,
    Target = 2,
}

public sealed class IncludeMappingConfigurationAttribute : System.Attribute
{
    public IncludeMappingConfigurationAttribute(string @name) => throw null;
    public string @Name { get => throw null; }
}

[System.AttributeUsage(System.AttributeTargets.All, AllowMultiple = true)]
public sealed class MapDerivedTypeAttribute : System.Attribute
{
    public MapDerivedTypeAttribute(System.Type @sourceType, System.Type @targetType) => throw null;
    public System.Type @SourceType { get => throw null; }
    public System.Type @TargetType { get => throw null; }
}

[System.AttributeUsage(System.AttributeTargets.All, AllowMultiple = true)]
public sealed class MapDerivedTypeAttribute<TSource, TTarget> : System.Attribute
{
    public MapDerivedTypeAttribute() => throw null;
}

public sealed class MapEnumAttribute : System.Attribute
{
    public MapEnumAttribute(Riok.Mapperly.Abstractions.EnumMappingStrategy @strategy) => throw null;
    public object @FallbackValue { get => throw null; set => throw null; }
    public bool @IgnoreCase { get => throw null; set => throw null; }
    public Riok.Mapperly.Abstractions.EnumNamingStrategy @NamingStrategy { get => throw null; set => throw null; }
    public Riok.Mapperly.Abstractions.EnumMappingStrategy @Strategy { get => throw null; }
}

[System.AttributeUsage(System.AttributeTargets.All, AllowMultiple = true)]
public sealed class MapEnumValueAttribute : System.Attribute
{
    public MapEnumValueAttribute(object @source, object @target) => throw null;
    public object @Source { get => throw null; }
    public object @Target { get => throw null; }
}

[System.AttributeUsage(System.AttributeTargets.All, AllowMultiple = true)]
public sealed class MapNestedPropertiesAttribute : System.Attribute
{
    public MapNestedPropertiesAttribute(string @source) => throw null;
    public MapNestedPropertiesAttribute(string[] @source) => throw null;
    public System.Collections.Generic.IReadOnlyCollection<string> @Source { get => throw null; }
    public string @SourceFullName { get => throw null; }
}

[System.AttributeUsage(System.AttributeTargets.All, AllowMultiple = true)]
public sealed class MapPropertyAttribute : System.Attribute
{
    public MapPropertyAttribute(string @source, string @target) => throw null;
    public MapPropertyAttribute(string[] @source, string @target) => throw null;
    public MapPropertyAttribute(string @source, string[] @target) => throw null;
    public MapPropertyAttribute(string[] @source, string[] @target) => throw null;
    public string @FormatProvider { get => throw null; set => throw null; }
    public System.Collections.Generic.IReadOnlyCollection<string> @Source { get => throw null; }
    public string @SourceFullName { get => throw null; }
    public string @StringFormat { get => throw null; set => throw null; }
    public bool @SuppressNullMismatchDiagnostic { get => throw null; set => throw null; }
    public System.Collections.Generic.IReadOnlyCollection<string> @Target { get => throw null; }
    public string @TargetFullName { get => throw null; }
    public string @Use { get => throw null; set => throw null; }
}

[System.AttributeUsage(System.AttributeTargets.All, AllowMultiple = true)]
public sealed class MapPropertyFromSourceAttribute : System.Attribute
{
    public MapPropertyFromSourceAttribute(string @target) => throw null;
    public MapPropertyFromSourceAttribute(string[] @target) => throw null;
    public string @FormatProvider { get => throw null; set => throw null; }
    public string @StringFormat { get => throw null; set => throw null; }
    public System.Collections.Generic.IReadOnlyCollection<string> @Target { get => throw null; }
    public string @TargetFullName { get => throw null; }
    public string @Use { get => throw null; set => throw null; }
}

[System.AttributeUsage(System.AttributeTargets.All, AllowMultiple = true)]
public sealed class MapValueAttribute : System.Attribute
{
    public MapValueAttribute(string @target, object @value) => throw null;
    public MapValueAttribute(string[] @target, object @value) => throw null;
    public MapValueAttribute(string @target) => throw null;
    public MapValueAttribute(string[] @target) => throw null;
    public System.Collections.Generic.IReadOnlyCollection<string> @Target { get => throw null; }
    public string @TargetFullName { get => throw null; }
    public string @Use { get => throw null; set => throw null; }
    public object @Value { get => throw null; }
}

public class MapperAttribute : System.Attribute
{
    public MapperAttribute() => throw null;
    public bool @AllowNullPropertyAssignment { get => throw null; set => throw null; }
    public bool @AutoUserMappings { get => throw null; set => throw null; }
    public Riok.Mapperly.Abstractions.MappingConversionType @EnabledConversions { get => throw null; set => throw null; }
    public bool @EnumMappingIgnoreCase { get => throw null; set => throw null; }
    public Riok.Mapperly.Abstractions.EnumMappingStrategy @EnumMappingStrategy { get => throw null; set => throw null; }
    public Riok.Mapperly.Abstractions.EnumNamingStrategy @EnumNamingStrategy { get => throw null; set => throw null; }
    public Riok.Mapperly.Abstractions.IgnoreObsoleteMembersStrategy @IgnoreObsoleteMembersStrategy { get => throw null; set => throw null; }
    public Riok.Mapperly.Abstractions.MemberVisibility @IncludedConstructors { get => throw null; set => throw null; }
    public Riok.Mapperly.Abstractions.MemberVisibility @IncludedMembers { get => throw null; set => throw null; }
    public bool @PreferParameterlessConstructors { get => throw null; set => throw null; }
    public Riok.Mapperly.Abstractions.PropertyNameMappingStrategy @PropertyNameMappingStrategy { get => throw null; set => throw null; }
    public Riok.Mapperly.Abstractions.RequiredMappingStrategy @RequiredEnumMappingStrategy { get => throw null; set => throw null; }
    public Riok.Mapperly.Abstractions.RequiredMappingStrategy @RequiredMappingStrategy { get => throw null; set => throw null; }
    public bool @ThrowOnMappingNullMismatch { get => throw null; set => throw null; }
    public bool @ThrowOnPropertyMappingNullMismatch { get => throw null; set => throw null; }
    public bool @UseDeepCloning { get => throw null; set => throw null; }
    public bool @UseReferenceHandling { get => throw null; set => throw null; }
}

public sealed class MapperConstructorAttribute : System.Attribute
{
    public MapperConstructorAttribute() => throw null;
}

public sealed class MapperDefaultsAttribute : Riok.Mapperly.Abstractions.MapperAttribute
{
    public MapperDefaultsAttribute() => throw null;
}

public sealed class MapperIgnoreAttribute : System.Attribute
{
    public MapperIgnoreAttribute() => throw null;
}

public sealed class MapperIgnoreObsoleteMembersAttribute : System.Attribute
{
    public MapperIgnoreObsoleteMembersAttribute(Riok.Mapperly.Abstractions.IgnoreObsoleteMembersStrategy @ignoreObsoleteStrategy = (Riok.Mapperly.Abstractions.IgnoreObsoleteMembersStrategy)(-1)) => throw null;
    public Riok.Mapperly.Abstractions.IgnoreObsoleteMembersStrategy @IgnoreObsoleteStrategy { get => throw null; }
}

[System.AttributeUsage(System.AttributeTargets.All, AllowMultiple = true)]
public sealed class MapperIgnoreSourceAttribute : System.Attribute
{
    public MapperIgnoreSourceAttribute(string @source) => throw null;
    public string @Source { get => throw null; }
}

public sealed class MapperIgnoreSourceValueAttribute : System.Attribute
{
    public MapperIgnoreSourceValueAttribute(object @source) => throw null;
    public System.Enum @SourceValue { get => throw null; }
}

[System.AttributeUsage(System.AttributeTargets.All, AllowMultiple = true)]
public sealed class MapperIgnoreTargetAttribute : System.Attribute
{
    public MapperIgnoreTargetAttribute(string @target) => throw null;
    public string @Target { get => throw null; }
}

public sealed class MapperIgnoreTargetValueAttribute : System.Attribute
{
    public MapperIgnoreTargetValueAttribute(object @target) => throw null;
    public System.Enum @TargetValue { get => throw null; }
}

public sealed class MapperRequiredMappingAttribute : System.Attribute
{
    public MapperRequiredMappingAttribute(Riok.Mapperly.Abstractions.RequiredMappingStrategy @requiredMappingStrategy) => throw null;
    public Riok.Mapperly.Abstractions.RequiredMappingStrategy @RequiredMappingStrategy { get => throw null; }
}

public enum MappingConversionType
{
    None = 0,
    Constructor = 1,
    ImplicitCast = 2,
    ExplicitCast = 4,
    ParseMethod = 8,
    ToStringMethod = 16,
    StringToEnum = 32,
    EnumToString = 64,
    EnumToEnum = 128,
    DateTimeToDateOnly = 256,
    DateTimeToTimeOnly = 512,
    Queryable = 1024,
    Enumerable = 2048,
    Dictionary = 4096,
    Span = 8192,
    Memory = 16384,
    Tuple = 32768,
    EnumUnderlyingType = 65536,
    ToTargetMethod = 131072,
    StaticConvertMethods = 262144,
    All = -1,
}

public sealed class MappingTargetAttribute : System.Attribute
{
    public MappingTargetAttribute() => throw null;
}

public enum MemberVisibility
{
    AllAccessible = 31,
    All = 30,
    Accessible = 1,
    Public = 2,
    Internal = 4,
    Protected = 8,
    Private = 16,
}

public sealed class NamedMappingAttribute : System.Attribute
{
    public NamedMappingAttribute(string @name) => throw null;
    public string @Name { get => throw null; }
}

public sealed class ObjectFactoryAttribute : System.Attribute
{
    public ObjectFactoryAttribute() => throw null;
}

public enum PropertyNameMappingStrategy
{
    CaseSensitive = 0,
    CaseInsensitive = 1,
}

public enum RequiredMappingStrategy
{
    None = 0,
    Both = -1,
    Source = 1,
    Target = 2,
}

public sealed class UseMapperAttribute : System.Attribute
{
    public UseMapperAttribute() => throw null;
}

[System.AttributeUsage(System.AttributeTargets.All, AllowMultiple = true)]
public sealed class UseStaticMapperAttribute : System.Attribute
{
    public UseStaticMapperAttribute(System.Type @mapperType) => throw null;
}

[System.AttributeUsage(System.AttributeTargets.All, AllowMultiple = true)]
public sealed class UseStaticMapperAttribute<T> : System.Attribute
{
    public UseStaticMapperAttribute() => throw null;
}

public sealed class UserMappingAttribute : System.Attribute
{
    public UserMappingAttribute() => throw null;
    public bool @Default { get => throw null; set => throw null; }
    public bool @Ignore { get => throw null; set => throw null; }
}
