using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace AutoMapper;

public sealed class AutoMapAttribute : System.Attribute
{
    public AutoMapAttribute(System.Type @sourceType) => throw null;
    public void ApplyConfiguration(AutoMapper.IMappingExpression @mappingExpression) => throw null;
    public bool @AsProxy { get => throw null; set => throw null; }
    public bool @ConstructUsingServiceLocator { get => throw null; set => throw null; }
    public bool @DisableCtorValidation { get => throw null; set => throw null; }
    public bool @IncludeAllDerived { get => throw null; set => throw null; }
    public int @MaxDepth { get => throw null; set => throw null; }
    public bool @PreserveReferences { get => throw null; set => throw null; }
    public bool @ReverseMap { get => throw null; set => throw null; }
    public System.Type @SourceType { get => throw null; }
    public System.Type @TypeConverter { get => throw null; set => throw null; }
}

public class AutoMapperConfigurationException : System.Exception
{
    public AutoMapperConfigurationException(string @message) => throw null;
    public AutoMapperConfigurationException(string @message, System.Exception @inner) => throw null;
    public AutoMapperConfigurationException(AutoMapper.AutoMapperConfigurationException.TypeMapConfigErrors[] @errors) => throw null;
    public AutoMapper.AutoMapperConfigurationException.TypeMapConfigErrors[] @Errors { get => throw null; }
    public override string @Message { get => throw null; }
    public override string @StackTrace { get => throw null; }
    public readonly struct TypeMapConfigErrors : System.IEquatable<AutoMapper.AutoMapperConfigurationException.TypeMapConfigErrors>
    {
        public bool @CanConstruct { get => throw null; init => throw null; }
        public override bool Equals(object @obj) => throw null;
        public bool Equals(AutoMapper.AutoMapperConfigurationException.TypeMapConfigErrors @other) => throw null;
        public override int GetHashCode() => throw null;
        public override string ToString() => throw null;
        public string[] @UnmappedPropertyNames { get => throw null; init => throw null; }
        public static bool operator ==(AutoMapper.AutoMapperConfigurationException.TypeMapConfigErrors @left, AutoMapper.AutoMapperConfigurationException.TypeMapConfigErrors @right) => throw null;
        public static bool operator !=(AutoMapper.AutoMapperConfigurationException.TypeMapConfigErrors @left, AutoMapper.AutoMapperConfigurationException.TypeMapConfigErrors @right) => throw null;
    }
}

public class AutoMapperMappingException : System.Exception
{
    public AutoMapperMappingException() => throw null;
    public AutoMapperMappingException(string @message) => throw null;
    public AutoMapperMappingException(string @message, System.Exception @innerException) => throw null;
    public override string @Message { get => throw null; }
    public override string @StackTrace { get => throw null; }
}

public readonly struct ContextCacheKey : System.IEquatable<AutoMapper.ContextCacheKey>
{
    public ContextCacheKey(object @Source, System.Type @DestinationType) => throw null;
    public void Deconstruct(out object @Source, out System.Type @DestinationType) => throw null;
    public System.Type @DestinationType { get => throw null; init => throw null; }
    public bool Equals(AutoMapper.ContextCacheKey @other) => throw null;
    public override bool Equals(object @obj) => throw null;
    public override int GetHashCode() => throw null;
    public object @Source { get => throw null; init => throw null; }
    public override string ToString() => throw null;
    public static bool operator ==(AutoMapper.ContextCacheKey @left, AutoMapper.ContextCacheKey @right) => throw null;
    public static bool operator !=(AutoMapper.ContextCacheKey @left, AutoMapper.ContextCacheKey @right) => throw null;
}

public class DuplicateTypeMapConfigurationException : System.Exception
{
    public DuplicateTypeMapConfigurationException(AutoMapper.DuplicateTypeMapConfigurationException.TypeMapConfigErrors[] @errors) => throw null;
    public AutoMapper.DuplicateTypeMapConfigurationException.TypeMapConfigErrors[] @Errors { get => throw null; }
    public override string @Message { get => throw null; }
    public readonly struct TypeMapConfigErrors : System.IEquatable<AutoMapper.DuplicateTypeMapConfigurationException.TypeMapConfigErrors>
    {
        public override bool Equals(object @obj) => throw null;
        public bool Equals(AutoMapper.DuplicateTypeMapConfigurationException.TypeMapConfigErrors @other) => throw null;
        public override int GetHashCode() => throw null;
        public string[] @ProfileNames { get => throw null; init => throw null; }
        public override string ToString() => throw null;
        public static bool operator ==(AutoMapper.DuplicateTypeMapConfigurationException.TypeMapConfigErrors @left, AutoMapper.DuplicateTypeMapConfigurationException.TypeMapConfigErrors @right) => throw null;
        public static bool operator !=(AutoMapper.DuplicateTypeMapConfigurationException.TypeMapConfigErrors @left, AutoMapper.DuplicateTypeMapConfigurationException.TypeMapConfigErrors @right) => throw null;
    }
}

public sealed class ExactMatchNamingConvention : AutoMapper.INamingConvention
{
    public ExactMatchNamingConvention() => throw null;
    public static readonly AutoMapper.ExactMatchNamingConvention @Instance;
    public string @SeparatorCharacter { get => throw null; }
    public string[] Split(string @_) => throw null;
}

public interface IConfigurationProvider
{
    void AssertConfigurationIsValid();
    System.Linq.Expressions.LambdaExpression BuildExecutionPlan(System.Type @sourceType, System.Type @destinationType);
    void CompileMappings();
    AutoMapper.IMapper CreateMapper();
    AutoMapper.IMapper CreateMapper(System.Func<System.Type, object> @serviceCtor);
}

public interface IMapper : AutoMapper.IMapperBase
{
    AutoMapper.IConfigurationProvider @ConfigurationProvider { get; }
    TDestination Map<TDestination>(object @source, System.Action<AutoMapper.IMappingOperationOptions<object, TDestination>> @opts);
    TDestination Map<TSource, TDestination>(TSource @source, System.Action<AutoMapper.IMappingOperationOptions<TSource, TDestination>> @opts);
    TDestination Map<TSource, TDestination>(TSource @source, TDestination @destination, System.Action<AutoMapper.IMappingOperationOptions<TSource, TDestination>> @opts);
    object Map(object @source, System.Type @sourceType, System.Type @destinationType, System.Action<AutoMapper.IMappingOperationOptions<object, object>> @opts);
    object Map(object @source, object @destination, System.Type @sourceType, System.Type @destinationType, System.Action<AutoMapper.IMappingOperationOptions<object, object>> @opts);
    System.Linq.IQueryable<TDestination> ProjectTo<TDestination>(System.Linq.IQueryable @source, object @parameters = default, params System.Linq.Expressions.Expression<System.Func<TDestination, object>>[] @membersToExpand);
    System.Linq.IQueryable<TDestination> ProjectTo<TDestination>(System.Linq.IQueryable @source, System.Collections.Generic.IDictionary<string, object> @parameters, params string[] @membersToExpand);
    System.Linq.IQueryable ProjectTo(System.Linq.IQueryable @source, System.Type @destinationType, System.Collections.Generic.IDictionary<string, object> @parameters = default, params string[] @membersToExpand);
}

public interface IMapperBase
{
    TDestination Map<TDestination>(object @source);
    TDestination Map<TSource, TDestination>(TSource @source);
    TDestination Map<TSource, TDestination>(TSource @source, TDestination @destination);
    object Map(object @source, System.Type @sourceType, System.Type @destinationType);
    object Map(object @source, object @destination, System.Type @sourceType, System.Type @destinationType);
}

public interface IMapperConfigurationExpression : AutoMapper.IProfileExpression
{
    void AddMaps(System.Collections.Generic.IEnumerable<System.Reflection.Assembly> @assembliesToScan);
    void AddMaps(params System.Reflection.Assembly[] @assembliesToScan);
    void AddMaps(System.Collections.Generic.IEnumerable<string> @assemblyNamesToScan);
    void AddMaps(params string[] @assemblyNamesToScan);
    void AddMaps(System.Collections.Generic.IEnumerable<System.Type> @typesFromAssembliesContainingMappingDefinitions);
    void AddMaps(params System.Type[] @typesFromAssembliesContainingMappingDefinitions);
    void AddProfile(AutoMapper.Profile @profile);
    void AddProfile<TProfile>() where TProfile : AutoMapper.Profile, new();
    void AddProfile(System.Type @profileType);
    void AddProfiles(System.Collections.Generic.IEnumerable<AutoMapper.Profile> @enumerableOfProfiles);
    void ConstructServicesUsing(System.Func<System.Type, object> @constructor);
    void CreateProfile(string @profileName, System.Action<AutoMapper.IProfileExpression> @config);
}

public interface IMappingAction<in TSource, in TDestination>
{
    void Process(TSource @source, TDestination @destination, AutoMapper.ResolutionContext @context);
}

public interface IMappingExpression : AutoMapper.IMappingExpressionBase<object, object, AutoMapper.IMappingExpression>, AutoMapper.IProjectionExpressionBase<object, object, AutoMapper.IMappingExpression>
{
    void ForAllMembers(System.Action<AutoMapper.IMemberConfigurationExpression> @memberOptions);
    AutoMapper.IMappingExpression ForMember(string @name, System.Action<AutoMapper.IMemberConfigurationExpression> @memberOptions);
    AutoMapper.IMappingExpression IncludeMembers(params string[] @memberNames);
    AutoMapper.IMappingExpression ReverseMap();
}

public interface IMappingExpression<TSource, TDestination> : AutoMapper.IMappingExpressionBase<TSource, TDestination, AutoMapper.IMappingExpression<TSource, TDestination>>, AutoMapper.IProjectionExpressionBase<TSource, TDestination, AutoMapper.IMappingExpression<TSource, TDestination>>, AutoMapper.IProjectionExpression<TSource, TDestination, AutoMapper.IMappingExpression<TSource, TDestination>>
{
    void As<T>() where T : TDestination;
    void ForAllMembers(System.Action<AutoMapper.IMemberConfigurationExpression<TSource, TDestination, object>> @memberOptions);
    AutoMapper.IMappingExpression<TSource, TDestination> ForMember<TMember>(System.Linq.Expressions.Expression<System.Func<TDestination, TMember>> @destinationMember, System.Action<AutoMapper.IMemberConfigurationExpression<TSource, TDestination, TMember>> @memberOptions);
    AutoMapper.IMappingExpression<TSource, TDestination> ForMember(string @name, System.Action<AutoMapper.IMemberConfigurationExpression<TSource, TDestination, object>> @memberOptions);
    AutoMapper.IMappingExpression<TSource, TDestination> Include<TOtherSource, TOtherDestination>() where TOtherSource : TSource where TOtherDestination : TDestination;
    AutoMapper.IMappingExpression<TSource, TDestination> IncludeBase<TSourceBase, TDestinationBase>();
    AutoMapper.IMappingExpression<TSource, TDestination> ForPath<TMember>(System.Linq.Expressions.Expression<System.Func<TDestination, TMember>> @destinationMember, System.Action<AutoMapper.IPathConfigurationExpression<TSource, TDestination, TMember>> @memberOptions);
    AutoMapper.IMappingExpression<TSource, TDestination> ForSourceMember(System.Linq.Expressions.Expression<System.Func<TSource, object>> @sourceMember, System.Action<AutoMapper.ISourceMemberConfigurationExpression> @memberOptions);
    AutoMapper.IMappingExpression<TDestination, TSource> ReverseMap();
}

public interface IPathConfigurationExpression<TSource, TDestination, TMember>
{
    void Condition(System.Func<TSource, TDestination, TMember, TMember, bool> @condition);
    void Ignore();
    void MapFrom<TSourceMember>(System.Linq.Expressions.Expression<System.Func<TSource, TSourceMember>> @sourceMember);
}

public interface ISourceMemberConfigurationExpression
{
    void DoNotValidate();
}

public interface ICtorParamConfigurationExpression
{
    void MapFrom(string @sourceMembersPath);
    void ExplicitExpansion(bool @value = true);
}

public interface ICtorParamConfigurationExpression<TSource> : AutoMapper.ICtorParamConfigurationExpression
{
    void MapFrom<TMember>(System.Linq.Expressions.Expression<System.Func<TSource, TMember>> @sourceMember);
    void MapFrom<TMember>(System.Func<TSource, AutoMapper.ResolutionContext, TMember> @resolver);
}

public interface IMappingExpressionBase<TSource, TDestination, out TMappingExpression> : AutoMapper.IProjectionExpressionBase<TSource, TDestination, TMappingExpression> where TMappingExpression : AutoMapper.IMappingExpressionBase<TSource, TDestination, TMappingExpression>
{
    TMappingExpression AfterMap(System.Action<TSource, TDestination> @afterFunction);
    TMappingExpression AfterMap(System.Action<TSource, TDestination, AutoMapper.ResolutionContext> @afterFunction);
    TMappingExpression AfterMap<TMappingAction>() where TMappingAction : AutoMapper.IMappingAction<TSource, TDestination>;
    void As(System.Type @typeOverride);
    TMappingExpression AsProxy();
    TMappingExpression BeforeMap(System.Action<TSource, TDestination> @beforeFunction);
    TMappingExpression BeforeMap(System.Action<TSource, TDestination, AutoMapper.ResolutionContext> @beforeFunction);
    TMappingExpression BeforeMap<TMappingAction>() where TMappingAction : AutoMapper.IMappingAction<TSource, TDestination>;
    TMappingExpression ConstructUsing(System.Func<TSource, AutoMapper.ResolutionContext, TDestination> @ctor);
    TMappingExpression ConstructUsingServiceLocator();
    void ConvertUsing(System.Type @typeConverterType);
    void ConvertUsing(System.Func<TSource, TDestination, TDestination> @mappingFunction);
    void ConvertUsing(System.Func<TSource, TDestination, AutoMapper.ResolutionContext, TDestination> @mappingFunction);
    void ConvertUsing(AutoMapper.ITypeConverter<TSource, TDestination> @converter);
    void ConvertUsing<TTypeConverter>() where TTypeConverter : AutoMapper.ITypeConverter<TSource, TDestination>;
    TMappingExpression DisableCtorValidation();
    TMappingExpression ForCtorParam(string @ctorParamName, System.Action<AutoMapper.ICtorParamConfigurationExpression<TSource>> @paramOptions);
    TMappingExpression IgnoreAllPropertiesWithAnInaccessibleSetter();
    TMappingExpression IgnoreAllSourcePropertiesWithAnInaccessibleSetter();
    TMappingExpression Include(System.Type @derivedSourceType, System.Type @derivedDestinationType);
    TMappingExpression IncludeAllDerived();
    TMappingExpression IncludeBase(System.Type @sourceBase, System.Type @destinationBase);
    TMappingExpression PreserveReferences();
}

public interface IMappingOperationOptions
{
    void AfterMap(System.Action<object, object> @afterFunction);
    void BeforeMap(System.Action<object, object> @beforeFunction);
    void ConstructServicesUsing(System.Func<System.Type, object> @constructor);
    System.Collections.Generic.Dictionary<string, object> @Items { get; }
    System.Func<System.Type, object> @ServiceCtor { get; }
    object @State { get; set; }
}

public interface IMappingOperationOptions<TSource, TDestination> : AutoMapper.IMappingOperationOptions
{
    void AfterMap(System.Action<TSource, TDestination> @afterFunction);
    void BeforeMap(System.Action<TSource, TDestination> @beforeFunction);
}

public interface IMemberConfigurationExpression : AutoMapper.IMemberConfigurationExpression<object, object, object>, AutoMapper.IProjectionMemberConfiguration<object, object, object>
{
    void ConvertUsing(System.Type @valueConverterType);
    void ConvertUsing(System.Type @valueConverterType, string @sourceMemberName);
    void ConvertUsing<TSourceMember, TDestinationMember>(AutoMapper.IValueConverter<TSourceMember, TDestinationMember> @valueConverter, string @sourceMemberName);
    void MapFrom(System.Type @valueResolverType);
    void MapFrom(System.Type @valueResolverType, string @sourceMemberName);
    void MapFrom<TSource, TDestination, TSourceMember, TDestMember>(AutoMapper.IMemberValueResolver<TSource, TDestination, TSourceMember, TDestMember> @valueResolver, string @sourceMemberName);
}

public interface IMemberConfigurationExpression<TSource, TDestination, TMember> : AutoMapper.IProjectionMemberConfiguration<TSource, TDestination, TMember>
{
    void Condition(System.Func<TSource, TDestination, TMember, TMember, AutoMapper.ResolutionContext, bool> @condition);
    void Condition(System.Func<TSource, TDestination, TMember, TMember, bool> @condition);
    void Condition(System.Func<TSource, TDestination, TMember, bool> @condition);
    void Condition(System.Func<TSource, TDestination, bool> @condition);
    void Condition(System.Func<TSource, bool> @condition);
    void ConvertUsing<TValueConverter, TSourceMember>() where TValueConverter : AutoMapper.IValueConverter<TSourceMember, TMember>;
    void ConvertUsing<TValueConverter, TSourceMember>(System.Linq.Expressions.Expression<System.Func<TSource, TSourceMember>> @sourceMember) where TValueConverter : AutoMapper.IValueConverter<TSourceMember, TMember>;
    void ConvertUsing<TValueConverter, TSourceMember>(string @sourceMemberName) where TValueConverter : AutoMapper.IValueConverter<TSourceMember, TMember>;
    void ConvertUsing<TSourceMember>(AutoMapper.IValueConverter<TSourceMember, TMember> @valueConverter);
    void ConvertUsing<TSourceMember>(AutoMapper.IValueConverter<TSourceMember, TMember> @valueConverter, System.Linq.Expressions.Expression<System.Func<TSource, TSourceMember>> @sourceMember);
    void ConvertUsing<TSourceMember>(AutoMapper.IValueConverter<TSourceMember, TMember> @valueConverter, string @sourceMemberName);
    System.Reflection.MemberInfo @DestinationMember { get; }
    void DoNotUseDestinationValue();
    void MapAtRuntime();
    void MapFrom<TValueResolver>() where TValueResolver : AutoMapper.IValueResolver<TSource, TDestination, TMember>;
    void MapFrom<TValueResolver, TSourceMember>(System.Linq.Expressions.Expression<System.Func<TSource, TSourceMember>> @sourceMember) where TValueResolver : AutoMapper.IMemberValueResolver<TSource, TDestination, TSourceMember, TMember>;
    void MapFrom<TValueResolver, TSourceMember>(string @sourceMemberName) where TValueResolver : AutoMapper.IMemberValueResolver<TSource, TDestination, TSourceMember, TMember>;
    void MapFrom(AutoMapper.IValueResolver<TSource, TDestination, TMember> @valueResolver);
    void MapFrom<TSourceMember>(AutoMapper.IMemberValueResolver<TSource, TDestination, TSourceMember, TMember> @valueResolver, System.Linq.Expressions.Expression<System.Func<TSource, TSourceMember>> @sourceMember);
    void MapFrom<TResult>(System.Func<TSource, TDestination, TResult> @mappingFunction);
    void MapFrom<TResult>(System.Func<TSource, TDestination, TMember, TResult> @mappingFunction);
    void MapFrom<TResult>(System.Func<TSource, TDestination, TMember, AutoMapper.ResolutionContext, TResult> @mappingFunction);
    void MapFrom(string @sourceMembersPath);
    void PreCondition(System.Func<TSource, bool> @condition);
    void PreCondition(System.Func<AutoMapper.ResolutionContext, bool> @condition);
    void PreCondition(System.Func<TSource, AutoMapper.ResolutionContext, bool> @condition);
    void PreCondition(System.Func<TSource, TDestination, AutoMapper.ResolutionContext, bool> @condition);
    void SetMappingOrder(int @mappingOrder);
    void UseDestinationValue();
}

public interface IMemberValueResolver<in TSource, in TDestination, in TSourceMember, TDestMember>
{
    TDestMember Resolve(TSource @source, TDestination @destination, TSourceMember @sourceMember, TDestMember @destMember, AutoMapper.ResolutionContext @context);
}

public interface INamingConvention
{
    string @SeparatorCharacter { get; }
    string[] Split(string @input);
}

public interface IProfileConfiguration
{
    bool? @AllowNullCollections { get; }
    bool? @AllowNullDestinationValues { get; }
    bool? @ConstructorMappingEnabled { get; }
    AutoMapper.INamingConvention @DestinationMemberNamingConvention { get; }
    bool? @EnableNullPropagationForQueryMapping { get; }
    bool? @FieldMappingEnabled { get; }
    System.Collections.Generic.IReadOnlyCollection<string> @GlobalIgnores { get; }
    bool? @MethodMappingEnabled { get; }
    string @ProfileName { get; }
    System.Func<System.Reflection.FieldInfo, bool> @ShouldMapField { get; }
    System.Func<System.Reflection.MethodInfo, bool> @ShouldMapMethod { get; }
    System.Func<System.Reflection.PropertyInfo, bool> @ShouldMapProperty { get; }
    System.Func<System.Reflection.ConstructorInfo, bool> @ShouldUseConstructor { get; }
    System.Collections.Generic.IReadOnlyCollection<System.Reflection.MethodInfo> @SourceExtensionMethods { get; }
    AutoMapper.INamingConvention @SourceMemberNamingConvention { get; }
    System.Collections.Generic.IReadOnlyCollection<AutoMapper.ValueTransformerConfiguration> @ValueTransformers { get; }
}

public interface IProfileExpression
{
    void AddGlobalIgnore(string @propertyNameStartingWith);
    bool? @AllowNullCollections { get; set; }
    bool? @AllowNullDestinationValues { get; set; }
    void ClearPrefixes();
    AutoMapper.IMappingExpression<TSource, TDestination> CreateMap<TSource, TDestination>();
    AutoMapper.IMappingExpression<TSource, TDestination> CreateMap<TSource, TDestination>(AutoMapper.MemberList @memberList);
    AutoMapper.IMappingExpression CreateMap(System.Type @sourceType, System.Type @destinationType);
    AutoMapper.IMappingExpression CreateMap(System.Type @sourceType, System.Type @destinationType, AutoMapper.MemberList @memberList);
    AutoMapper.IProjectionExpression<TSource, TDestination> CreateProjection<TSource, TDestination>();
    AutoMapper.IProjectionExpression<TSource, TDestination> CreateProjection<TSource, TDestination>(AutoMapper.MemberList @memberList);
    AutoMapper.INamingConvention @DestinationMemberNamingConvention { get; set; }
    void DisableConstructorMapping();
    void IncludeSourceExtensionMethods(System.Type @type);
    string @ProfileName { get; }
    void RecognizeDestinationPostfixes(params string[] @postfixes);
    void RecognizeDestinationPrefixes(params string[] @prefixes);
    void RecognizePostfixes(params string[] @postfixes);
    void RecognizePrefixes(params string[] @prefixes);
    void ReplaceMemberName(string @original, string @newValue);
    System.Func<System.Reflection.FieldInfo, bool> @ShouldMapField { get; set; }
    System.Func<System.Reflection.MethodInfo, bool> @ShouldMapMethod { get; set; }
    System.Func<System.Reflection.PropertyInfo, bool> @ShouldMapProperty { get; set; }
    System.Func<System.Reflection.ConstructorInfo, bool> @ShouldUseConstructor { get; set; }
    AutoMapper.INamingConvention @SourceMemberNamingConvention { get; set; }
    System.Collections.Generic.List<AutoMapper.ValueTransformerConfiguration> @ValueTransformers { get; }
}

public interface IProjectionExpression<TSource, TDestination> : AutoMapper.IProjectionExpression<TSource, TDestination, AutoMapper.IProjectionExpression<TSource, TDestination>>, AutoMapper.IProjectionExpressionBase<TSource, TDestination, AutoMapper.IProjectionExpression<TSource, TDestination>>
{
    AutoMapper.IProjectionExpression<TSource, TDestination> ForMember<TMember>(System.Linq.Expressions.Expression<System.Func<TDestination, TMember>> @destinationMember, System.Action<AutoMapper.IProjectionMemberConfiguration<TSource, TDestination, TMember>> @memberOptions);
}

public interface IProjectionExpression<TSource, TDestination, TMappingExpression> : AutoMapper.IProjectionExpressionBase<TSource, TDestination, TMappingExpression> where TMappingExpression : AutoMapper.IProjectionExpressionBase<TSource, TDestination, TMappingExpression>
{
    TMappingExpression AddTransform<TValue>(System.Linq.Expressions.Expression<System.Func<TValue, TValue>> @transformer);
    TMappingExpression IncludeMembers(params System.Linq.Expressions.Expression<System.Func<TSource, object>>[] @memberExpressions);
}

public interface IProjectionExpressionBase<TSource, TDestination, out TMappingExpression> where TMappingExpression : AutoMapper.IProjectionExpressionBase<TSource, TDestination, TMappingExpression>
{
    TMappingExpression ConstructUsing(System.Linq.Expressions.Expression<System.Func<TSource, TDestination>> @ctor);
    void ConvertUsing(System.Linq.Expressions.Expression<System.Func<TSource, TDestination>> @mappingExpression);
    TMappingExpression MaxDepth(int @depth);
    TMappingExpression ValidateMemberList(AutoMapper.MemberList @memberList);
    System.Collections.Generic.List<AutoMapper.ValueTransformerConfiguration> @ValueTransformers { get; }
}

public interface IProjectionMemberConfiguration<TSource, TDestination, TMember>
{
    void AddTransform(System.Linq.Expressions.Expression<System.Func<TMember, TMember>> @transformer);
    void AllowNull();
    void DoNotAllowNull();
    void ExplicitExpansion(bool @value = true);
    void Ignore();
    void MapFrom<TSourceMember>(System.Linq.Expressions.Expression<System.Func<TSource, TSourceMember>> @mapExpression);
    void NullSubstitute(object @nullSubstitute);
}

public interface IRuntimeMapper : AutoMapper.IMapperBase
{
}

public interface ITypeConverter<in TSource, TDestination>
{
    TDestination Convert(TSource @source, TDestination @destination, AutoMapper.ResolutionContext @context);
}

public interface IValueConverter<in TSourceMember, out TDestinationMember>
{
    TDestinationMember Convert(TSourceMember @sourceMember, AutoMapper.ResolutionContext @context);
}

public interface IValueResolver<in TSource, in TDestination, TDestMember>
{
    TDestMember Resolve(TSource @source, TDestination @destination, TDestMember @destMember, AutoMapper.ResolutionContext @context);
}

public sealed class IncludedMember : System.IEquatable<AutoMapper.IncludedMember>
{
    public static System.Linq.Expressions.LambdaExpression Chain(System.Linq.Expressions.LambdaExpression @customSource, System.Linq.Expressions.LambdaExpression @lambda) => throw null;
    public System.Linq.Expressions.LambdaExpression Chain(System.Linq.Expressions.LambdaExpression @lambda) => throw null;
    public bool Equals(AutoMapper.IncludedMember @other) => throw null;
    public override bool Equals(object @obj) => throw null;
    public override int GetHashCode() => throw null;
    public System.Linq.Expressions.LambdaExpression @MemberExpression { get => throw null; init => throw null; }
    public System.Linq.Expressions.LambdaExpression @ProjectToCustomSource { get => throw null; init => throw null; }
    public override string ToString() => throw null;
    public System.Linq.Expressions.ParameterExpression @Variable { get => throw null; init => throw null; }
    public static bool operator ==(AutoMapper.IncludedMember @left, AutoMapper.IncludedMember @right) => throw null;
    public static bool operator !=(AutoMapper.IncludedMember @left, AutoMapper.IncludedMember @right) => throw null;
}

public sealed class LowerUnderscoreNamingConvention : AutoMapper.INamingConvention
{
    public LowerUnderscoreNamingConvention() => throw null;
    public static readonly AutoMapper.LowerUnderscoreNamingConvention @Instance;
    public string @SeparatorCharacter { get => throw null; }
    public string[] Split(string @input) => throw null;
}

public sealed class Mapper : AutoMapper.IMapper, AutoMapper.IMapperBase, AutoMapper.IRuntimeMapper
{
    public Mapper(AutoMapper.IConfigurationProvider @configuration) => throw null;
    public Mapper(AutoMapper.IConfigurationProvider @configuration, System.Func<System.Type, object> @serviceCtor) => throw null;
    public AutoMapper.IConfigurationProvider @ConfigurationProvider { get => throw null; }
    public TDestination Map<TDestination>(object @source) => throw null;
    public TDestination Map<TDestination>(object @source, System.Action<AutoMapper.IMappingOperationOptions<object, TDestination>> @opts) => throw null;
    public TDestination Map<TSource, TDestination>(TSource @source) => throw null;
    public TDestination Map<TSource, TDestination>(TSource @source, System.Action<AutoMapper.IMappingOperationOptions<TSource, TDestination>> @opts) => throw null;
    public TDestination Map<TSource, TDestination>(TSource @source, TDestination @destination) => throw null;
    public TDestination Map<TSource, TDestination>(TSource @source, TDestination @destination, System.Action<AutoMapper.IMappingOperationOptions<TSource, TDestination>> @opts) => throw null;
    public object Map(object @source, System.Type @sourceType, System.Type @destinationType) => throw null;
    public object Map(object @source, System.Type @sourceType, System.Type @destinationType, System.Action<AutoMapper.IMappingOperationOptions<object, object>> @opts) => throw null;
    public object Map(object @source, object @destination, System.Type @sourceType, System.Type @destinationType) => throw null;
    public object Map(object @source, object @destination, System.Type @sourceType, System.Type @destinationType, System.Action<AutoMapper.IMappingOperationOptions<object, object>> @opts) => throw null;
    public System.Linq.IQueryable<TDestination> ProjectTo<TDestination>(System.Linq.IQueryable @source, object @parameters, params System.Linq.Expressions.Expression<System.Func<TDestination, object>>[] @membersToExpand) => throw null;
    public System.Linq.IQueryable<TDestination> ProjectTo<TDestination>(System.Linq.IQueryable @source, System.Collections.Generic.IDictionary<string, object> @parameters, params string[] @membersToExpand) => throw null;
    public System.Linq.IQueryable ProjectTo(System.Linq.IQueryable @source, System.Type @destinationType, System.Collections.Generic.IDictionary<string, object> @parameters, params string[] @membersToExpand) => throw null;
}

public sealed class MapperConfiguration : AutoMapper.IConfigurationProvider
{
    public MapperConfiguration(AutoMapper.MapperConfigurationExpression @configurationExpression) => throw null;
    public MapperConfiguration(System.Action<AutoMapper.IMapperConfigurationExpression> @configure) => throw null;
    public void AssertConfigurationIsValid() => throw null;
    public System.Linq.Expressions.LambdaExpression BuildExecutionPlan(System.Type @sourceType, System.Type @destinationType) => throw null;
    public void CompileMappings() => throw null;
    public AutoMapper.IMapper CreateMapper() => throw null;
    public AutoMapper.IMapper CreateMapper(System.Func<System.Type, object> @serviceCtor) => throw null;
}

public sealed class MapperConfigurationExpression : AutoMapper.Profile, AutoMapper.IMapperConfigurationExpression, AutoMapper.IProfileExpression
{
    public MapperConfigurationExpression() => throw null;
    public void AddMaps(System.Collections.Generic.IEnumerable<System.Reflection.Assembly> @assembliesToScan) => throw null;
    public void AddMaps(params System.Reflection.Assembly[] @assembliesToScan) => throw null;
    public void AddMaps(System.Collections.Generic.IEnumerable<string> @assemblyNamesToScan) => throw null;
    public void AddMaps(params string[] @assemblyNamesToScan) => throw null;
    public void AddMaps(System.Collections.Generic.IEnumerable<System.Type> @typesFromAssembliesContainingMappingDefinitions) => throw null;
    public void AddMaps(params System.Type[] @typesFromAssembliesContainingMappingDefinitions) => throw null;
    public void AddProfile(AutoMapper.Profile @profile) => throw null;
    public void AddProfile<TProfile>() where TProfile : AutoMapper.Profile, new() => throw null;
    public void AddProfile(System.Type @profileType) => throw null;
    public void AddProfiles(System.Collections.Generic.IEnumerable<AutoMapper.Profile> @enumerableOfProfiles) => throw null;
    public void ConstructServicesUsing(System.Func<System.Type, object> @constructor) => throw null;
    public void CreateProfile(string @profileName, System.Action<AutoMapper.IProfileExpression> @config) => throw null;
}

public sealed class MappingOperationOptions<TSource, TDestination>
{
    public MappingOperationOptions(System.Func<System.Type, object> @serviceCtor) => throw null;
    public void AfterMap(System.Action<TSource, TDestination> @afterFunction) => throw null;
    public System.Action<TSource, TDestination> @AfterMapAction { get => throw null; }
    public void BeforeMap(System.Action<TSource, TDestination> @beforeFunction) => throw null;
    public System.Action<TSource, TDestination> @BeforeMapAction { get => throw null; }
    public void ConstructServicesUsing(System.Func<System.Type, object> @constructor) => throw null;
    public System.Collections.Generic.Dictionary<string, object> @Items { get => throw null; }
    public System.Func<System.Type, object> @ServiceCtor { get => throw null; }
    public object @State { get => throw null; set => throw null; }
}

public enum MemberList
{
    Destination = 0,
    Source = 1,
    None = 2,
}

public sealed class PascalCaseNamingConvention : AutoMapper.INamingConvention
{
    public PascalCaseNamingConvention() => throw null;
    public static readonly AutoMapper.PascalCaseNamingConvention @Instance;
    public string @SeparatorCharacter { get => throw null; }
    public string[] Split(string @input) => throw null;
}

public class Profile : AutoMapper.IProfileExpression
{
    protected Profile(string @profileName) => throw null;
    protected Profile() => throw null;
    protected Profile(string @profileName, System.Action<AutoMapper.IProfileExpression> @configurationAction) => throw null;
    public void AddGlobalIgnore(string @propertyNameStartingWith) => throw null;
    public bool? @AllowNullCollections { get => throw null; set => throw null; }
    public bool? @AllowNullDestinationValues { get => throw null; set => throw null; }
    public void ClearPrefixes() => throw null;
    public AutoMapper.IMappingExpression<TSource, TDestination> CreateMap<TSource, TDestination>() => throw null;
    public AutoMapper.IMappingExpression<TSource, TDestination> CreateMap<TSource, TDestination>(AutoMapper.MemberList @memberList) => throw null;
    public AutoMapper.IMappingExpression CreateMap(System.Type @sourceType, System.Type @destinationType) => throw null;
    public AutoMapper.IMappingExpression CreateMap(System.Type @sourceType, System.Type @destinationType, AutoMapper.MemberList @memberList) => throw null;
    public AutoMapper.IProjectionExpression<TSource, TDestination> CreateProjection<TSource, TDestination>() => throw null;
    public AutoMapper.IProjectionExpression<TSource, TDestination> CreateProjection<TSource, TDestination>(AutoMapper.MemberList @memberList) => throw null;
    public AutoMapper.INamingConvention @DestinationMemberNamingConvention { get => throw null; set => throw null; }
    public void DisableConstructorMapping() => throw null;
    public void IncludeSourceExtensionMethods(System.Type @type) => throw null;
    public virtual string @ProfileName { get => throw null; }
    public void RecognizeDestinationPostfixes(params string[] @postfixes) => throw null;
    public void RecognizeDestinationPrefixes(params string[] @prefixes) => throw null;
    public void RecognizePostfixes(params string[] @postfixes) => throw null;
    public void RecognizePrefixes(params string[] @prefixes) => throw null;
    public void ReplaceMemberName(string @original, string @newValue) => throw null;
    public System.Func<System.Reflection.FieldInfo, bool> @ShouldMapField { get => throw null; set => throw null; }
    public System.Func<System.Reflection.MethodInfo, bool> @ShouldMapMethod { get => throw null; set => throw null; }
    public System.Func<System.Reflection.PropertyInfo, bool> @ShouldMapProperty { get => throw null; set => throw null; }
    public System.Func<System.Reflection.ConstructorInfo, bool> @ShouldUseConstructor { get => throw null; set => throw null; }
    public AutoMapper.INamingConvention @SourceMemberNamingConvention { get => throw null; set => throw null; }
    public System.Collections.Generic.List<AutoMapper.ValueTransformerConfiguration> @ValueTransformers { get => throw null; }
}

public sealed class ResolutionContext
{
    public System.Collections.Generic.Dictionary<AutoMapper.ContextCacheKey, object> @InstanceCache { get => throw null; }
    public System.Collections.Generic.Dictionary<string, object> @Items { get => throw null; }
    public AutoMapper.IRuntimeMapper @Mapper { get => throw null; }
    public object @State { get => throw null; }
    public bool TryGetItems(out System.Collections.Generic.Dictionary<string, object> @items) => throw null;
}

public readonly struct ValueTransformerConfiguration : System.IEquatable<AutoMapper.ValueTransformerConfiguration>
{
    public ValueTransformerConfiguration(System.Type @ValueType, System.Linq.Expressions.LambdaExpression @TransformerExpression) => throw null;
    public void Deconstruct(out System.Type @ValueType, out System.Linq.Expressions.LambdaExpression @TransformerExpression) => throw null;
    public override bool Equals(object @obj) => throw null;
    public bool Equals(AutoMapper.ValueTransformerConfiguration @other) => throw null;
    public override int GetHashCode() => throw null;
    public override string ToString() => throw null;
    public System.Linq.Expressions.LambdaExpression @TransformerExpression { get => throw null; init => throw null; }
    public System.Type @ValueType { get => throw null; init => throw null; }
    public static bool operator ==(AutoMapper.ValueTransformerConfiguration @left, AutoMapper.ValueTransformerConfiguration @right) => throw null;
    public static bool operator !=(AutoMapper.ValueTransformerConfiguration @left, AutoMapper.ValueTransformerConfiguration @right) => throw null;
}

public static class ValueTransformerConfigurationExtensions
{
    public static void Add<TValue>(this System.Collections.Generic.List<AutoMapper.ValueTransformerConfiguration> @valueTransformers, System.Linq.Expressions.Expression<System.Func<TValue, TValue>> @transformer) => throw null;
}
