
namespace AutoMapper.Configuration.Annotations;

public interface IMemberConfigurationProvider
{
}

[System.AttributeUsage(System.AttributeTargets.Field | System.AttributeTargets.Property)]
public sealed class IgnoreAttribute : System.Attribute, AutoMapper.Configuration.Annotations.IMemberConfigurationProvider
{
    public IgnoreAttribute() => throw null;
}

[System.AttributeUsage(System.AttributeTargets.Field | System.AttributeTargets.Property)]
public sealed class MapAtRuntimeAttribute : System.Attribute, AutoMapper.Configuration.Annotations.IMemberConfigurationProvider
{
    public MapAtRuntimeAttribute() => throw null;
}

[System.AttributeUsage(System.AttributeTargets.Field | System.AttributeTargets.Property)]
public sealed class MappingOrderAttribute : System.Attribute, AutoMapper.Configuration.Annotations.IMemberConfigurationProvider
{
    public MappingOrderAttribute(int @value) => throw null;
    public int @Value { get => throw null; }
}

[System.AttributeUsage(System.AttributeTargets.Field | System.AttributeTargets.Property)]
public sealed class NullSubstituteAttribute : System.Attribute, AutoMapper.Configuration.Annotations.IMemberConfigurationProvider
{
    public NullSubstituteAttribute(object @value) => throw null;
    public object @Value { get => throw null; }
}

[System.AttributeUsage(System.AttributeTargets.Field | System.AttributeTargets.Property)]
public sealed class SourceMemberAttribute : System.Attribute, AutoMapper.Configuration.Annotations.IMemberConfigurationProvider
{
    public SourceMemberAttribute(string @name) => throw null;
    public string @Name { get => throw null; }
}

[System.AttributeUsage(System.AttributeTargets.Field | System.AttributeTargets.Property)]
public sealed class UseExistingValueAttribute : System.Attribute, AutoMapper.Configuration.Annotations.IMemberConfigurationProvider
{
    public UseExistingValueAttribute() => throw null;
}

[System.AttributeUsage(System.AttributeTargets.Field | System.AttributeTargets.Property)]
public sealed class ValueConverterAttribute : System.Attribute, AutoMapper.Configuration.Annotations.IMemberConfigurationProvider
{
    public ValueConverterAttribute(System.Type @type) => throw null;
    public System.Type @Type { get => throw null; }
}

[System.AttributeUsage(System.AttributeTargets.Field | System.AttributeTargets.Property)]
public sealed class ValueResolverAttribute : System.Attribute, AutoMapper.Configuration.Annotations.IMemberConfigurationProvider
{
    public ValueResolverAttribute(System.Type @type) => throw null;
    public System.Type @Type { get => throw null; }
}
