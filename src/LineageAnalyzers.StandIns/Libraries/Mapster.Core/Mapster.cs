using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Mapster;

public class AdaptAttributeBuilder
{
    public AdaptAttributeBuilder(Mapster.BaseAdaptAttribute @attribute) => throw null;
    public Mapster.AdaptAttributeBuilder AlterType<TFrom, TTo>() => throw null;
    public Mapster.AdaptAttributeBuilder AlterType(System.Func<System.Type, bool> @predicate, System.Type @toType) => throw null;
    public System.Collections.Generic.List<System.Func<System.Type, System.Type>> @AlterTypes { get => throw null; }
    public Mapster.BaseAdaptAttribute @Attribute { get => throw null; }
    public Mapster.AdaptAttributeBuilder ExcludeTypes(params System.Type[] @types) => throw null;
    public Mapster.AdaptAttributeBuilder ExcludeTypes(System.Func<System.Type, bool> @predicate) => throw null;
    public Mapster.AdaptAttributeBuilder ForAllTypesInNamespace(System.Reflection.Assembly @assembly, string @namespace) => throw null;
    public Mapster.AdaptAttributeBuilder ForType<T>(System.Action<Mapster.PropertySettingBuilder<T>> @propertyConfig = default) => throw null;
    public Mapster.AdaptAttributeBuilder ForTypes(params System.Type[] @types) => throw null;
    public Mapster.AdaptAttributeBuilder IgnoreAttributes(params System.Type[] @attributes) => throw null;
    public Mapster.AdaptAttributeBuilder IgnoreNamespaces(params string[] @namespaces) => throw null;
    public Mapster.AdaptAttributeBuilder IgnoreNoAttributes(params System.Type[] @attributes) => throw null;
    public Mapster.AdaptAttributeBuilder IgnoreNullValues(bool @value) => throw null;
    public Mapster.AdaptAttributeBuilder MapToConstructor(bool @value) => throw null;
    public Mapster.AdaptAttributeBuilder MaxDepth(int @depth) => throw null;
    public Mapster.AdaptAttributeBuilder PreserveReference(bool @value) => throw null;
    public Mapster.AdaptAttributeBuilder RequireDestinationMemberSource(bool @value) => throw null;
    public Mapster.AdaptAttributeBuilder ShallowCopyForSameType(bool @value) => throw null;
    public System.Collections.Generic.Dictionary<System.Type, System.Collections.Generic.Dictionary<string, Mapster.PropertySetting>> @TypeSettings { get => throw null; }
}

public enum AdaptDirectives
{
    None = 0,
    DestinationAsRecord = 1,
}

public class AdaptFromAttribute : Mapster.BaseAdaptAttribute
{
    public AdaptFromAttribute(System.Type @type) : base(default(System.Type)) => throw null;
    public AdaptFromAttribute(string @name) : base(default(System.Type)) => throw null;
}

public class AdaptIgnoreAttribute : System.Attribute
{
    public AdaptIgnoreAttribute() => throw null;
    public AdaptIgnoreAttribute(Mapster.MemberSide @side) => throw null;
    public Mapster.MemberSide? @Side { get => throw null; set => throw null; }
}

public class AdaptMemberAttribute : System.Attribute
{
    public AdaptMemberAttribute() => throw null;
    public AdaptMemberAttribute(string @name) => throw null;
    public AdaptMemberAttribute(string @name, Mapster.MemberSide @side) => throw null;
    public string @Name { get => throw null; set => throw null; }
    public Mapster.MemberSide? @Side { get => throw null; set => throw null; }
}

public class AdaptToAttribute : Mapster.BaseAdaptAttribute
{
    public AdaptToAttribute(System.Type @type) : base(default(System.Type)) => throw null;
    public AdaptToAttribute(string @name) : base(default(System.Type)) => throw null;
}

public class AdaptTwoWaysAttribute : Mapster.AdaptToAttribute
{
    public AdaptTwoWaysAttribute(System.Type @type) : base(default(System.Type)) => throw null;
    public AdaptTwoWaysAttribute(string @name) : base(default(System.Type)) => throw null;
}

public class AdaptWithAttribute : System.Attribute
{
    public AdaptWithAttribute(Mapster.AdaptDirectives @directive) => throw null;
    public Mapster.AdaptDirectives @AdaptDirective { get => throw null; set => throw null; }
}

public abstract class BaseAdaptAttribute : System.Attribute
{
    protected BaseAdaptAttribute(System.Type @type) => throw null;
    protected BaseAdaptAttribute(string @name) => throw null;
    public bool? GetBooleanSettingValues(string @name) => throw null;
    public System.Type[] @IgnoreAttributes { get => throw null; set => throw null; }
    public string[] @IgnoreNamespaces { get => throw null; set => throw null; }
    public System.Type[] @IgnoreNoAttributes { get => throw null; set => throw null; }
    public bool @IgnoreNullValues { get => throw null; set => throw null; }
    public bool @MapToConstructor { get => throw null; set => throw null; }
    public Mapster.MapType @MapType { get => throw null; set => throw null; }
    public int @MaxDepth { get => throw null; set => throw null; }
    public string @Name { get => throw null; }
    public bool @PreserveReference { get => throw null; set => throw null; }
    public bool @RequireDestinationMemberSource { get => throw null; set => throw null; }
    public bool @ShallowCopyForSameType { get => throw null; set => throw null; }
    public System.Type @Type { get => throw null; }
}

public class CodeGenerationConfig
{
    public CodeGenerationConfig() => throw null;
    public System.Collections.Generic.List<Mapster.AdaptAttributeBuilder> @AdaptAttributeBuilders { get => throw null; }
    public Mapster.AdaptAttributeBuilder AdaptFrom(string @name, Mapster.MapType? @mapType = default) => throw null;
    public Mapster.AdaptAttributeBuilder AdaptTo(string @name, Mapster.MapType? @mapType = default) => throw null;
    public Mapster.AdaptAttributeBuilder AdaptTwoWays(string @name, Mapster.MapType? @mapType = default) => throw null;
    public Mapster.AdaptAttributeBuilder @Default { get => throw null; }
    public Mapster.GenerateMapperAttributeBuilder GenerateMapper(string @name) => throw null;
    public System.Collections.Generic.List<Mapster.GenerateMapperAttributeBuilder> @GenerateMapperAttributeBuilders { get => throw null; }
}

public class GenerateMapperAttribute : System.Attribute
{
    public GenerateMapperAttribute() => throw null;
    public System.Type[] @ForAttributes { get => throw null; set => throw null; }
    public bool @IsHelperClass { get => throw null; set => throw null; }
    public bool @IsInternal { get => throw null; set => throw null; }
    public string @Name { get => throw null; set => throw null; }
}

public class GenerateMapperAttributeBuilder
{
    public GenerateMapperAttributeBuilder(Mapster.GenerateMapperAttribute @attribute) => throw null;
    public Mapster.GenerateMapperAttribute @Attribute { get => throw null; }
    public Mapster.GenerateMapperAttributeBuilder ExcludeTypes(params System.Type[] @types) => throw null;
    public Mapster.GenerateMapperAttributeBuilder ExcludeTypes(System.Predicate<System.Type> @predicate) => throw null;
    public Mapster.GenerateMapperAttributeBuilder ForAllTypesInNamespace(System.Reflection.Assembly @assembly, string @namespace) => throw null;
    public Mapster.GenerateMapperAttributeBuilder ForType<T>() => throw null;
    public Mapster.GenerateMapperAttributeBuilder ForTypes(params System.Type[] @types) => throw null;
    public System.Collections.Generic.HashSet<System.Type> @Types { get => throw null; }
}

public interface ICodeGenerationRegister
{
    void Register(Mapster.CodeGenerationConfig @config);
}

public class MapContext
{
    public MapContext() => throw null;
    public static Mapster.MapContext @Current { get => throw null; set => throw null; }
    public System.Collections.Generic.Dictionary<string, object> @Parameters { get => throw null; }
}

public class MapContextScope : System.IDisposable
{
    public MapContextScope() => throw null;
    public MapContextScope(bool @ignorePreviousContext) => throw null;
    public Mapster.MapContext @Context { get => throw null; }
    public void Dispose() => throw null;
    public static Mapster.MapContextScope Required() => throw null;
    public static Mapster.MapContextScope RequiresNew() => throw null;
}

public enum MapType
{
    Map = 1,
    MapToTarget = 2,
    Projection = 4,
    ApplyNullPropagation = 8,
}

public class MapperAttribute : System.Attribute
{
    public MapperAttribute() => throw null;
    public bool @IsInternal { get => throw null; set => throw null; }
    public string @Name { get => throw null; set => throw null; }
}

public enum MemberSide
{
    Source = 0,
    Destination = 1,
}

public class ProjectToAttribute : Mapster.AdaptToAttribute
{
    public ProjectToAttribute(System.Type @type) : base(default(System.Type)) => throw null;
    public ProjectToAttribute(string @name) : base(default(System.Type)) => throw null;
}

public class PropertySetting
{
    public PropertySetting() => throw null;
    public bool @Ignore { get => throw null; set => throw null; }
    public System.Linq.Expressions.LambdaExpression @MapFunc { get => throw null; set => throw null; }
    public string @TargetPropertyName { get => throw null; set => throw null; }
    public System.Type @TargetPropertyType { get => throw null; set => throw null; }
}

public class PropertySettingBuilder<T>
{
    public PropertySettingBuilder(System.Collections.Generic.Dictionary<string, Mapster.PropertySetting> @settings) => throw null;
    public Mapster.PropertySettingBuilder<T> Ignore<TReturn>(System.Linq.Expressions.Expression<System.Func<T, TReturn>> @member) => throw null;
    public Mapster.PropertySettingBuilder<T> Map<TReturn>(System.Linq.Expressions.Expression<System.Func<T, TReturn>> @member, string @targetPropertyName) => throw null;
    public Mapster.PropertySettingBuilder<T> Map<TReturn>(System.Linq.Expressions.Expression<System.Func<T, TReturn>> @member, System.Type @targetPropertyType, string @targetPropertyName = default) => throw null;
    public Mapster.PropertySettingBuilder<T> Map<TReturn, TReturn2>(System.Linq.Expressions.Expression<System.Func<T, TReturn>> @member, System.Linq.Expressions.Expression<System.Func<T, TReturn2>> @mapFunc, string @targetPropertyName = default) => throw null;
    public System.Collections.Generic.Dictionary<string, Mapster.PropertySetting> @Settings { get => throw null; }
}

public class PropertyTypeAttribute : System.Attribute
{
    public PropertyTypeAttribute(System.Type @type) => throw null;
    public System.Type[] @ForAttributes { get => throw null; set => throw null; }
    public System.Type @Type { get => throw null; }
}

public class UseDestinationValueAttribute : System.Attribute
{
    public UseDestinationValueAttribute() => throw null;
}
