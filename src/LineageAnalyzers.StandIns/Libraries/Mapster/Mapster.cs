using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Mapster;

public enum AccessModifier
{
    None = 0,
    Private = 1,
    Protected = 2,
    Internal = 4,
    ProtectedInternal = 6,
    NonPublic = 7,
    Public = 8,
}

public class CompileArgument
{
    public CompileArgument() => throw null;
    public Mapster.CompileContext @Context { get => throw null; set => throw null; }
    public System.Type @DestinationType { get => throw null; set => throw null; }
    public bool @ExplicitMapping { get => throw null; set => throw null; }
    public Mapster.MapType @MapType { get => throw null; set => throw null; }
    public Mapster.TypeAdapterSettings @Settings { get => throw null; set => throw null; }
    public System.Type @SourceType { get => throw null; set => throw null; }
    public bool @UseDestinationValue { get => throw null; set => throw null; }
}

public class CompileContext
{
    public CompileContext(Mapster.TypeAdapterConfig @config) => throw null;
    public Mapster.TypeAdapterConfig @Config { get => throw null; }
    public System.Collections.Generic.Stack<Mapster.TypeAdapterConfig> @Configs { get => throw null; }
    public int @Depth { get => throw null; set => throw null; }
    public System.Collections.Generic.HashSet<System.Linq.Expressions.ParameterExpression> @ExtraParameters { get => throw null; }
    public int? @MaxDepth { get => throw null; set => throw null; }
}

public class CompileException : System.InvalidOperationException
{
    public CompileException(Mapster.CompileArgument @argument, System.Exception @innerException) => throw null;
    public Mapster.CompileArgument @Argument { get => throw null; }
    public System.Linq.Expressions.LambdaExpression @Expression { get => throw null; }
    public override string @Message { get => throw null; }
}

public class DestinationTransform
{
    public DestinationTransform() => throw null;
    public System.Func<System.Type, bool> @Condition { get => throw null; set => throw null; }
    public static readonly Mapster.DestinationTransform @CreateNewIfNull;
    public static readonly Mapster.DestinationTransform @EmptyCollectionIfNull;
    public System.Func<System.Type, System.Linq.Expressions.LambdaExpression> @TransformFunc { get => throw null; set => throw null; }
    public Mapster.DestinationTransform WithCondition(System.Func<System.Type, bool> @condition) => throw null;
}

public enum EnumMappingStrategy
{
    ByValue = 0,
    ByName = 1,
}

public static class Extensions
{
    public static System.Linq.IQueryable<TDestination> ProjectToType<TDestination>(this System.Linq.IQueryable @source, Mapster.TypeAdapterConfig @config = default) => throw null;
    public static System.Linq.IQueryable ProjectToType(this System.Linq.IQueryable @source, System.Type @destinationType, Mapster.TypeAdapterConfig @config = default) => throw null;
}

public static class GetMemberName
{
}

public interface IAdapterBuilder
{
    TDestination AdaptTo<TDestination>(TDestination @destination);
    TDestination AdaptToType<TDestination>();
    Mapster.TypeAdapterConfig @Config { get; }
    Mapster.MapContextScope CreateMapContextScope();
    bool @HasParameter { get; }
    System.Collections.Generic.Dictionary<string, object> @Parameters { get; }
}

public interface IAdapterBuilder<out T> : Mapster.IAdapterBuilder
{
    T @Source { get; }
}

public interface IApplyable
{
    void Apply(object @other);
}

public interface IApplyable<in T> : Mapster.IApplyable
{
    void Apply(T @other);
}

public interface IMapFrom<TSource>
{
    void ConfigureMapping(Mapster.TypeAdapterConfig @config) => throw null;
}

public interface IRegister
{
    void Register(Mapster.TypeAdapterConfig @config);
}

public interface ITypeAdapterBuilder<T> : Mapster.IAdapterBuilder<T>, Mapster.IAdapterBuilder
{
    Mapster.ITypeAdapterBuilder<T> AddParameters(string @name, object @value);
    System.Linq.Expressions.Expression<System.Func<T, TDestination>> CreateMapExpression<TDestination>();
    System.Linq.Expressions.Expression<System.Func<T, TDestination, TDestination>> CreateMapToTargetExpression<TDestination>();
    System.Linq.Expressions.Expression<System.Func<T, TDestination>> CreateProjectionExpression<TDestination>();
    Mapster.ITypeAdapterBuilder<T> ForkConfig(System.Action<Mapster.TypeAdapterConfig> @action, string @key1 = "", int @key2 = 0);
}

public class IgnoreDictionary : System.Collections.Concurrent.ConcurrentDictionary<string, Mapster.IgnoreDictionary.IgnoreItem>, Mapster.IApplyable<Mapster.IgnoreDictionary>, Mapster.IApplyable
{
    public IgnoreDictionary() => throw null;
    public void Apply(object @other) => throw null;
    public void Apply(Mapster.IgnoreDictionary @other) => throw null;
    public readonly struct IgnoreItem
    {
        public IgnoreItem(System.Linq.Expressions.LambdaExpression @condition, bool @isChildPath) => throw null;
        public System.Linq.Expressions.LambdaExpression @Condition { get => throw null; }
        public bool @IsChildPath { get => throw null; }
    }
}

public class NameMatchingStrategy : Mapster.IApplyable<Mapster.NameMatchingStrategy>, Mapster.IApplyable
{
    public NameMatchingStrategy() => throw null;
    public void Apply(object @other) => throw null;
    public void Apply(Mapster.NameMatchingStrategy @other) => throw null;
    public static Mapster.NameMatchingStrategy ConvertDestinationMemberName(System.Func<string, string> @nameConverter) => throw null;
    public static Mapster.NameMatchingStrategy ConvertSourceMemberName(System.Func<string, string> @nameConverter) => throw null;
    public System.Func<string, string> @DestinationMemberNameConverter { get => throw null; set => throw null; }
    public static readonly Mapster.NameMatchingStrategy @Exact;
    public static readonly Mapster.NameMatchingStrategy @Flexible;
    public static readonly Mapster.NameMatchingStrategy @FromCamelCase;
    public static System.Func<string, string> @Identity;
    public static readonly Mapster.NameMatchingStrategy @IgnoreCase;
    public System.Func<string, string> @SourceMemberNameConverter { get => throw null; set => throw null; }
    public static readonly Mapster.NameMatchingStrategy @ToCamelCase;
}

public class PreCompileArgument
{
    public PreCompileArgument() => throw null;
    public System.Type @DestinationType;
    public bool @ExplicitMapping;
    public Mapster.MapType @MapType;
    public System.Type @SourceType;
}

public class SettingStore : Mapster.IApplyable<Mapster.SettingStore>, Mapster.IApplyable
{
    public SettingStore() => throw null;
    public virtual void Apply(object @other) => throw null;
    public void Apply(Mapster.SettingStore @other) => throw null;
    public bool? Get(string @key) => throw null;
    public T Get<T>(string @key) where T : class => throw null;
    public T Get<T>(string @key, System.Func<T> @initializer) where T : class => throw null;
    public void Set(string @key, bool? @value) => throw null;
    public void Set(string @key, object @value) => throw null;
}

public static class ShouldMapMember
{
}

public class TwoWaysTypeAdapterSetter<TSource, TDestination>
{
    public TwoWaysTypeAdapterSetter(Mapster.TypeAdapterConfig @config) => throw null;
    public Mapster.TwoWaysTypeAdapterSetter<TSource, TDestination> AddDestinationTransform<TDestinationMember>(System.Linq.Expressions.Expression<System.Func<TDestinationMember, TDestinationMember>> @transform) => throw null;
    public Mapster.TwoWaysTypeAdapterSetter<TSource, TDestination> AddDestinationTransform(Mapster.DestinationTransform @transform) => throw null;
    public Mapster.TwoWaysTypeAdapterSetter<TSource, TDestination> AvoidInlineMapping(bool @value) => throw null;
    public Mapster.TypeAdapterSetter<TDestination, TSource> @DestinationToSourceSetter { get => throw null; }
    public Mapster.TwoWaysTypeAdapterSetter<TSource, TDestination> EnableNonPublicMembers(bool @value) => throw null;
    public Mapster.TwoWaysTypeAdapterSetter<TSource, TDestination> EnumMappingStrategy(Mapster.EnumMappingStrategy @strategy) => throw null;
    public Mapster.TwoWaysTypeAdapterSetter<TSource, TDestination> Fork(System.Action<Mapster.TypeAdapterConfig> @action) => throw null;
    public Mapster.TwoWaysTypeAdapterSetter<TSource, TDestination> GenerateMapper(Mapster.MapType @mapType) => throw null;
    public Mapster.TwoWaysTypeAdapterSetter<TSource, TDestination> Ignore(params string[] @names) => throw null;
    public Mapster.TwoWaysTypeAdapterSetter<TSource, TDestination> Ignore(params System.Linq.Expressions.Expression<System.Func<TDestination, object>>[] @members) => throw null;
    public Mapster.TwoWaysTypeAdapterSetter<TSource, TDestination> IgnoreAttribute(params System.Type[] @types) => throw null;
    public Mapster.TwoWaysTypeAdapterSetter<TSource, TDestination> IgnoreNonMapped(bool @value) => throw null;
    public Mapster.TwoWaysTypeAdapterSetter<TSource, TDestination> IgnoreNullValues(bool @value) => throw null;
    public Mapster.TwoWaysTypeAdapterSetter<TSource, TDestination> Include<TDerivedSource, TDerivedDestination>() where TDerivedSource : class, TSource where TDerivedDestination : class, TDestination => throw null;
    public Mapster.TwoWaysTypeAdapterSetter<TSource, TDestination> IncludeAttribute(params System.Type[] @types) => throw null;
    public Mapster.TwoWaysTypeAdapterSetter<TSource, TDestination> Inherits<TBaseSource, TBaseDestination>() => throw null;
    public Mapster.TwoWaysTypeAdapterSetter<TSource, TDestination> Map<TSourceMember>(string @memberName, System.Linq.Expressions.Expression<System.Func<TSource, TSourceMember>> @source) => throw null;
    public Mapster.TwoWaysTypeAdapterSetter<TSource, TDestination> Map(string @destinationMemberName, string @sourceMemberName) => throw null;
    public Mapster.TwoWaysTypeAdapterSetter<TSource, TDestination> Map<TDestinationMember>(System.Linq.Expressions.Expression<System.Func<TDestination, TDestinationMember>> @destinationMember, string @sourceMemberName) => throw null;
    public Mapster.TwoWaysTypeAdapterSetter<TSource, TDestination> Map<TDestinationMember, TSourceMember>(System.Linq.Expressions.Expression<System.Func<TDestination, TDestinationMember>> @member, System.Linq.Expressions.Expression<System.Func<TSource, TSourceMember>> @source) => throw null;
    public Mapster.TwoWaysTypeAdapterSetter<TSource, TDestination> MapToConstructor(bool @value) => throw null;
    public Mapster.TwoWaysTypeAdapterSetter<TSource, TDestination> MaxDepth(int @value) => throw null;
    public Mapster.TwoWaysTypeAdapterSetter<TSource, TDestination> NameMatchingStrategy(Mapster.NameMatchingStrategy @value) => throw null;
    public Mapster.TwoWaysTypeAdapterSetter<TSource, TDestination> PreserveReference(bool @value) => throw null;
    public Mapster.TwoWaysTypeAdapterSetter<TSource, TDestination> ShallowCopyForSameType(bool @value) => throw null;
    public Mapster.TypeAdapterSetter<TSource, TDestination> @SourceToDestinationSetter { get => throw null; }
}

public static class TypeAdapter
{
    public static TDestination Adapt<TDestination>(this object @source) => throw null;
    public static TDestination Adapt<TDestination>(this object @source, Mapster.TypeAdapterConfig @config) => throw null;
    public static TDestination Adapt<TSource, TDestination>(this TSource @source) => throw null;
    public static TDestination Adapt<TSource, TDestination>(this TSource @source, Mapster.TypeAdapterConfig @config) => throw null;
    public static TDestination Adapt<TSource, TDestination>(this TSource @source, TDestination @destination) => throw null;
    public static TDestination Adapt<TSource, TDestination>(this TSource @source, TDestination @destination, Mapster.TypeAdapterConfig @config) => throw null;
    public static object Adapt(this object @source, System.Type @sourceType, System.Type @destinationType) => throw null;
    public static object Adapt(this object @source, System.Type @sourceType, System.Type @destinationType, Mapster.TypeAdapterConfig @config) => throw null;
    public static object Adapt(this object @source, object @destination, System.Type @sourceType, System.Type @destinationType) => throw null;
    public static object Adapt(this object @source, object @destination, System.Type @sourceType, System.Type @destinationType, Mapster.TypeAdapterConfig @config) => throw null;
    public static Mapster.ITypeAdapterBuilder<TSource> BuildAdapter<TSource>(this TSource @source) => throw null;
    public static Mapster.ITypeAdapterBuilder<TSource> BuildAdapter<TSource>(this TSource @source, Mapster.TypeAdapterConfig @config) => throw null;
}

public static class TypeAdapter<TSource, TDestination>
{
    public static System.Func<TSource, TDestination> @Map;
}

public class TypeAdapterBuilder<TSource>
{
    public TDestination AdaptTo<TDestination>(TDestination @destination) => throw null;
    public TDestination AdaptToType<TDestination>() => throw null;
    public Mapster.ITypeAdapterBuilder<TSource> AddParameters(string @name, object @value) => throw null;
    public System.Linq.Expressions.Expression<System.Func<TSource, TDestination>> CreateMapExpression<TDestination>() => throw null;
    public System.Linq.Expressions.Expression<System.Func<TSource, TDestination, TDestination>> CreateMapToTargetExpression<TDestination>() => throw null;
    public System.Linq.Expressions.Expression<System.Func<TSource, TDestination>> CreateProjectionExpression<TDestination>() => throw null;
    public Mapster.ITypeAdapterBuilder<TSource> ForkConfig(System.Action<Mapster.TypeAdapterConfig> @action, string @key1 = "", int @key2 = 0) => throw null;
}

public class TypeAdapterConfig
{
    public TypeAdapterConfig() => throw null;
    public bool @AllowImplicitDestinationInheritance { get => throw null; set => throw null; }
    public bool @AllowImplicitSourceInheritance { get => throw null; set => throw null; }
    public void Apply(System.Collections.Generic.IEnumerable<System.Lazy<Mapster.IRegister>> @registers) => throw null;
    public void Apply(System.Collections.Generic.IEnumerable<Mapster.IRegister> @registers) => throw null;
    public void Apply(params Mapster.IRegister[] @registers) => throw null;
    public Mapster.TypeAdapterConfig Clone() => throw null;
    public void Compile(bool @failFast = true) => throw null;
    public void Compile(System.Type @sourceType, System.Type @destinationType) => throw null;
    public void CompileProjection() => throw null;
    public void CompileProjection(System.Type @sourceType, System.Type @destinationType) => throw null;
    public System.Func<System.Linq.Expressions.LambdaExpression, System.Delegate> @Compiler { get => throw null; set => throw null; }
    public Mapster.TypeAdapterSetter @Default { get => throw null; }
    public Mapster.TypeAdapterSetter<TDestination> ForDestinationType<TDestination>() => throw null;
    public Mapster.TypeAdapterSetter ForDestinationType(System.Type @destinationType) => throw null;
    public Mapster.TypeAdapterSetter<TSource, TDestination> ForType<TSource, TDestination>() => throw null;
    public Mapster.TypeAdapterSetter ForType(System.Type @sourceType, System.Type @destinationType) => throw null;
    public Mapster.TypeAdapterConfig Fork(System.Action<Mapster.TypeAdapterConfig> @action, string @key1 = "", int @key2 = 0) => throw null;
    public System.Func<object, TDestination> GetDynamicMapFunction<TDestination>(System.Type @sourceType) => throw null;
    public System.Func<TSource, TDestination> GetMapFunction<TSource, TDestination>() => throw null;
    public System.Func<TSource, TDestination, TDestination> GetMapToTargetFunction<TSource, TDestination>() => throw null;
    public static Mapster.TypeAdapterConfig @GlobalSettings { get => throw null; }
    public Mapster.TypeAdapterSetter<TSource, TDestination> NewConfig<TSource, TDestination>() => throw null;
    public Mapster.TypeAdapterSetter NewConfig(System.Type @sourceType, System.Type @destinationType) => throw null;
    public bool @RequireDestinationMemberSource { get => throw null; set => throw null; }
    public bool @RequireExplicitMapping { get => throw null; set => throw null; }
    public System.Collections.Generic.List<Mapster.TypeAdapterRule> @Rules { get => throw null; }
    public static System.Collections.Generic.List<Mapster.TypeAdapterRule> @RulesTemplate { get => throw null; }
    public System.Collections.Generic.IList<Mapster.IRegister> Scan(params System.Reflection.Assembly[] @assemblies) => throw null;
    public bool @SelfContainedCodeGeneration { get => throw null; set => throw null; }
    public Mapster.TypeAdapterSetter When(System.Func<System.Type, System.Type, Mapster.MapType, bool> @canMap) => throw null;
    public Mapster.TypeAdapterSetter When(System.Func<Mapster.PreCompileArgument, bool> @canMap) => throw null;
}

public static class TypeAdapterConfig<TSource, TDestination>
{
    public static void Clear() => throw null;
    public static Mapster.TypeAdapterSetter<TSource, TDestination> ForType() => throw null;
    public static Mapster.TypeAdapterSetter<TSource, TDestination> NewConfig() => throw null;
}

public class TypeAdapterRule
{
    public TypeAdapterRule() => throw null;
    public System.Func<Mapster.PreCompileArgument, int?> @Priority { get => throw null; set => throw null; }
    public Mapster.TypeAdapterSettings @Settings { get => throw null; set => throw null; }
}

public class TypeAdapterSetter
{
    public TypeAdapterSetter(Mapster.TypeAdapterSettings @settings, Mapster.TypeAdapterConfig @config) => throw null;
    public readonly Mapster.TypeAdapterConfig @Config;
    protected const string @DestinationParameterName = "destination";
    protected const string @ResultParameterName = "result";
    public readonly Mapster.TypeAdapterSettings @Settings;
    protected const string @SourceParameterName = "source";
}

public class TypeAdapterSetter<TDestination> : Mapster.TypeAdapterSetter
{
    internal TypeAdapterSetter() : base(default, default) => throw null;
    public Mapster.TypeAdapterSetter<TDestination> AfterMapping(System.Action<TDestination> @action) => throw null;
    public Mapster.TypeAdapterSetter<TDestination> AfterMappingInline(System.Linq.Expressions.Expression<System.Action<TDestination>> @action) => throw null;
    public Mapster.TypeAdapterSetter<TDestination> BeforeMapping(System.Action<TDestination> @action) => throw null;
    public Mapster.TypeAdapterSetter<TDestination> BeforeMappingInline(System.Linq.Expressions.Expression<System.Action<TDestination>> @action) => throw null;
    public Mapster.TypeAdapterSetter<TDestination> ConstructUsing(System.Linq.Expressions.Expression<System.Func<TDestination>> @constructUsing) => throw null;
    public Mapster.TypeAdapterSetter<TDestination> Ignore(params System.Linq.Expressions.Expression<System.Func<TDestination, object>>[] @members) => throw null;
    public Mapster.TypeAdapterSetter<TDestination> Map<TDestinationMember, TSourceMember>(System.Linq.Expressions.Expression<System.Func<TDestination, TDestinationMember>> @member, System.Linq.Expressions.Expression<System.Func<TSourceMember>> @source) => throw null;
    public Mapster.TypeAdapterSetter<TDestination> Map<TDestinationMember>(System.Linq.Expressions.Expression<System.Func<TDestination, TDestinationMember>> @destinationMember, string @sourceMemberName) => throw null;
    public Mapster.TypeAdapterSetter<TDestination> MapToConstructor(System.Reflection.ConstructorInfo @ctor) => throw null;
}

public class TypeAdapterSetter<TSource, TDestination> : Mapster.TypeAdapterSetter<TDestination>
{
    internal TypeAdapterSetter() => throw null;
    public Mapster.TypeAdapterSetter<TSource, TDestination> AfterMapping(System.Action<TDestination> @action) => throw null;
    public Mapster.TypeAdapterSetter<TSource, TDestination> AfterMapping(System.Action<TSource, TDestination> @action) => throw null;
    public Mapster.TypeAdapterSetter<TSource, TDestination> AfterMapping(System.Action<TSource, TDestination, TDestination> @action) => throw null;
    public Mapster.TypeAdapterSetter<TSource, TDestination> AfterMappingInline(System.Linq.Expressions.Expression<System.Action<TDestination>> @action) => throw null;
    public Mapster.TypeAdapterSetter<TSource, TDestination> AfterMappingInline(System.Linq.Expressions.Expression<System.Action<TSource, TDestination>> @action) => throw null;
    public Mapster.TypeAdapterSetter<TSource, TDestination> AfterMappingInline(System.Linq.Expressions.Expression<System.Action<TSource, TDestination, TDestination>> @action) => throw null;
    public Mapster.TypeAdapterSetter<TSource, TDestination> BeforeMapping(System.Action<TDestination> @action) => throw null;
    public Mapster.TypeAdapterSetter<TSource, TDestination> BeforeMapping(System.Action<TSource, TDestination> @action) => throw null;
    public Mapster.TypeAdapterSetter<TSource, TDestination> BeforeMapping(System.Action<TSource, TDestination, TDestination> @action) => throw null;
    public Mapster.TypeAdapterSetter<TSource, TDestination> BeforeMappingInline(System.Linq.Expressions.Expression<System.Action<TDestination>> @action) => throw null;
    public Mapster.TypeAdapterSetter<TSource, TDestination> BeforeMappingInline(System.Linq.Expressions.Expression<System.Action<TSource, TDestination>> @action) => throw null;
    public Mapster.TypeAdapterSetter<TSource, TDestination> BeforeMappingInline(System.Linq.Expressions.Expression<System.Action<TSource, TDestination, TDestination>> @action) => throw null;
    public void Compile() => throw null;
    public void CompileProjection() => throw null;
    public Mapster.TypeAdapterSetter<TSource, TDestination> ConstructUsing(System.Linq.Expressions.Expression<System.Func<TDestination>> @constructUsing) => throw null;
    public Mapster.TypeAdapterSetter<TSource, TDestination> ConstructUsing(System.Linq.Expressions.Expression<System.Func<TSource, TDestination>> @constructUsing) => throw null;
    public Mapster.TypeAdapterSetter<TSource, TDestination> ConstructUsing(System.Linq.Expressions.Expression<System.Func<TSource, TDestination, TDestination>> @constructUsing) => throw null;
    public Mapster.TypeAdapterSetter<TSource, TDestination> Fork(System.Action<Mapster.TypeAdapterConfig> @action) => throw null;
    public Mapster.TypeAdapterSetter<TSource, TDestination> GenerateMapper(Mapster.MapType @mapType) => throw null;
    public Mapster.TypeAdapterSetter<TSource, TDestination> Ignore(params System.Linq.Expressions.Expression<System.Func<TDestination, object>>[] @members) => throw null;
    public Mapster.TypeAdapterSetter<TSource, TDestination> IgnoreIf(System.Linq.Expressions.Expression<System.Func<TSource, TDestination, bool>> @condition, params System.Linq.Expressions.Expression<System.Func<TDestination, object>>[] @members) => throw null;
    public Mapster.TypeAdapterSetter<TSource, TDestination> IgnoreIf(System.Linq.Expressions.Expression<System.Func<TSource, TDestination, bool>> @condition, params string[] @members) => throw null;
    public Mapster.TypeAdapterSetter<TSource, TDestination> Include<TDerivedSource, TDerivedDestination>() where TDerivedSource : class, TSource where TDerivedDestination : class, TDestination => throw null;
    public Mapster.TypeAdapterSetter<TSource, TDestination> Inherits<TBaseSource, TBaseDestination>() => throw null;
    public Mapster.TypeAdapterSetter<TSource, TDestination> Map<TDestinationMember, TSourceMember>(System.Linq.Expressions.Expression<System.Func<TDestination, TDestinationMember>> @member, System.Linq.Expressions.Expression<System.Func<TSourceMember>> @source) => throw null;
    public Mapster.TypeAdapterSetter<TSource, TDestination> Map<TDestinationMember>(System.Linq.Expressions.Expression<System.Func<TDestination, TDestinationMember>> @destinationMember, string @sourceMemberName) => throw null;
    public Mapster.TypeAdapterSetter<TSource, TDestination> Map<TDestinationMember, TSourceMember>(System.Linq.Expressions.Expression<System.Func<TDestination, TDestinationMember>> @member, System.Linq.Expressions.Expression<System.Func<TSource, TSourceMember>> @source, System.Linq.Expressions.Expression<System.Func<TSource, bool>> @shouldMap = default) => throw null;
    public Mapster.TypeAdapterSetter<TSource, TDestination> Map<TSourceMember>(string @memberName, System.Linq.Expressions.Expression<System.Func<TSource, TSourceMember>> @source, System.Linq.Expressions.Expression<System.Func<TSource, bool>> @shouldMap = default) => throw null;
    public Mapster.TypeAdapterSetter<TSource, TDestination> MapToConstructor(System.Reflection.ConstructorInfo @ctor) => throw null;
    public Mapster.TypeAdapterSetter<TSource, TDestination> MapToTargetWith(System.Linq.Expressions.Expression<System.Func<TSource, TDestination, TDestination>> @converterFactory, bool @applySettings = false) => throw null;
    public Mapster.TypeAdapterSetter<TSource, TDestination> MapWith(System.Linq.Expressions.Expression<System.Func<TSource, TDestination>> @converterFactory, bool @applySettings = false) => throw null;
    public Mapster.TwoWaysTypeAdapterSetter<TSource, TDestination> TwoWays() => throw null;
}

public static class TypeAdapterSetterExtensions
{
    public static TSetter AddDestinationTransform<TSetter, TDestinationMember>(this TSetter @setter, System.Linq.Expressions.Expression<System.Func<TDestinationMember, TDestinationMember>> @transform) where TSetter : Mapster.TypeAdapterSetter => throw null;
    public static TSetter AddDestinationTransform<TSetter>(this TSetter @setter, Mapster.DestinationTransform @transform) where TSetter : Mapster.TypeAdapterSetter => throw null;
    public static TSetter ApplyAdaptAttribute<TSetter>(this TSetter @setter, Mapster.BaseAdaptAttribute @attr) where TSetter : Mapster.TypeAdapterSetter => throw null;
    public static TSetter AvoidInlineMapping<TSetter>(this TSetter @setter, bool @value) where TSetter : Mapster.TypeAdapterSetter => throw null;
    public static TSetter EnableNonPublicMembers<TSetter>(this TSetter @setter, bool @value) where TSetter : Mapster.TypeAdapterSetter => throw null;
    public static TSetter EnumMappingStrategy<TSetter>(this TSetter @setter, Mapster.EnumMappingStrategy @strategy) where TSetter : Mapster.TypeAdapterSetter => throw null;
    public static TSetter Ignore<TSetter>(this TSetter @setter, params string[] @names) where TSetter : Mapster.TypeAdapterSetter => throw null;
    public static TSetter IgnoreAttribute<TSetter>(this TSetter @setter, params System.Type[] @types) where TSetter : Mapster.TypeAdapterSetter => throw null;
    public static TSetter IgnoreNonMapped<TSetter>(this TSetter @setter, bool @value) where TSetter : Mapster.TypeAdapterSetter => throw null;
    public static TSetter IgnoreNullValues<TSetter>(this TSetter @setter, bool @value) where TSetter : Mapster.TypeAdapterSetter => throw null;
    public static TSetter IncludeAttribute<TSetter>(this TSetter @setter, params System.Type[] @types) where TSetter : Mapster.TypeAdapterSetter => throw null;
    public static TSetter Map<TSetter, TSourceMember>(this TSetter @setter, string @memberName, System.Linq.Expressions.Expression<System.Func<TSourceMember>> @source) where TSetter : Mapster.TypeAdapterSetter => throw null;
    public static TSetter Map<TSetter, TSource, TSourceMember>(this TSetter @setter, string @memberName, System.Linq.Expressions.Expression<System.Func<TSource, TSourceMember>> @source) where TSetter : Mapster.TypeAdapterSetter => throw null;
    public static TSetter Map<TSetter>(this TSetter @setter, string @destinationMemberName, string @sourceMemberName) where TSetter : Mapster.TypeAdapterSetter => throw null;
    public static TSetter MapToConstructor<TSetter>(this TSetter @setter, bool @value) where TSetter : Mapster.TypeAdapterSetter => throw null;
    public static TSetter MaxDepth<TSetter>(this TSetter @setter, int? @value) where TSetter : Mapster.TypeAdapterSetter => throw null;
    public static TSetter NameMatchingStrategy<TSetter>(this TSetter @setter, Mapster.NameMatchingStrategy @value) where TSetter : Mapster.TypeAdapterSetter => throw null;
    public static TSetter PreserveReference<TSetter>(this TSetter @setter, bool @value) where TSetter : Mapster.TypeAdapterSetter => throw null;
    public static TSetter RequireDestinationMemberSource<TSetter>(this TSetter @setter, bool @value) where TSetter : Mapster.TypeAdapterSetter => throw null;
    public static TSetter ShallowCopyForSameType<TSetter>(this TSetter @setter, bool @value) where TSetter : Mapster.TypeAdapterSetter => throw null;
    public static TSetter Unflattening<TSetter>(this TSetter @setter, bool @value) where TSetter : Mapster.TypeAdapterSetter => throw null;
}

public class TypeAdapterSettings : Mapster.SettingStore
{
    public TypeAdapterSettings() => throw null;
    public System.Collections.Generic.List<System.Func<Mapster.CompileArgument, System.Linq.Expressions.LambdaExpression>> @AfterMappingFactories { get => throw null; }
    public bool? @AvoidInlineMapping { get => throw null; set => throw null; }
    public System.Collections.Generic.List<System.Func<Mapster.CompileArgument, System.Linq.Expressions.LambdaExpression>> @BeforeMappingFactories { get => throw null; }
    public Mapster.TypeAdapterSettings Clone() => throw null;
    public System.Func<Mapster.CompileArgument, System.Linq.Expressions.LambdaExpression> @ConstructUsingFactory { get => throw null; set => throw null; }
    public System.Func<Mapster.CompileArgument, System.Linq.Expressions.LambdaExpression> @ConverterFactory { get => throw null; set => throw null; }
    public System.Func<Mapster.CompileArgument, System.Linq.Expressions.LambdaExpression> @ConverterToTargetFactory { get => throw null; set => throw null; }
    public System.Collections.Generic.List<Mapster.DestinationTransform> @DestinationTransforms { get => throw null; }
    public bool? @EnableNonPublicMembers { get => throw null; set => throw null; }
    public System.Collections.Generic.List<object> @ExtraSources { get => throw null; }
    public System.Action<Mapster.TypeAdapterConfig> @Fork { get => throw null; set => throw null; }
    public object @GenerateMapper { get => throw null; set => throw null; }
    public Mapster.IgnoreDictionary @Ignore { get => throw null; }
    public bool? @IgnoreNonMapped { get => throw null; set => throw null; }
    public bool? @IgnoreNullValues { get => throw null; set => throw null; }
    public bool? @MapEnumByName { get => throw null; set => throw null; }
    public object @MapToConstructor { get => throw null; set => throw null; }
    public int? @MaxDepth { get => throw null; set => throw null; }
    public Mapster.NameMatchingStrategy @NameMatchingStrategy { get => throw null; set => throw null; }
    public bool? @PreserveReference { get => throw null; set => throw null; }
    public bool? @RequireDestinationMemberSource { get => throw null; set => throw null; }
    public bool? @ShallowCopyForSameType { get => throw null; set => throw null; }
    public bool? @SkipDestinationMemberCheck { get => throw null; set => throw null; }
    public bool? @Unflattening { get => throw null; set => throw null; }
}

public static class UseDestinationValue
{
}

public static class ValueAccessingStrategy
{
}
