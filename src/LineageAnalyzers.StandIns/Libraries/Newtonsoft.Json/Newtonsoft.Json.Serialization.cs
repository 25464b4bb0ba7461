using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Newtonsoft.Json.Serialization;

public class CamelCaseNamingStrategy : NamingStrategy
{
    public CamelCaseNamingStrategy() => throw null;
    public CamelCaseNamingStrategy(bool processDictionaryKeys, bool overrideSpecifiedNames) => throw null;
    public CamelCaseNamingStrategy(bool processDictionaryKeys, bool overrideSpecifiedNames, bool processExtensionDataNames) => throw null;
    protected override string ResolvePropertyName(string name) => throw null;
}

public class CamelCasePropertyNamesContractResolver : DefaultContractResolver
{
    public CamelCasePropertyNamesContractResolver() => throw null;
    public override JsonContract ResolveContract(Type type) => throw null;
}

public class DefaultContractResolver : IContractResolver
{
    public DefaultContractResolver() => throw null;
    [Obsolete]
    public global::System.Reflection.BindingFlags DefaultMembersSearchFlags { get; set; }
    public bool DynamicCodeGeneration { get; }
    public bool IgnoreIsSpecifiedMembers { get; set; }
    public bool IgnoreSerializableAttribute { get; set; }
    public bool IgnoreSerializableInterface { get; set; }
    public bool IgnoreShouldSerializeMembers { get; set; }
    public NamingStrategy NamingStrategy { get; set; }
    public bool SerializeCompilerGeneratedMembers { get; set; }
    protected virtual JsonArrayContract CreateArrayContract(Type objectType) => throw null;
    protected virtual IList<JsonProperty> CreateConstructorParameters(global::System.Reflection.ConstructorInfo constructor, JsonPropertyCollection memberProperties) => throw null;
    protected virtual JsonContract CreateContract(Type objectType) => throw null;
    protected virtual JsonDictionaryContract CreateDictionaryContract(Type objectType) => throw null;
    protected virtual JsonDynamicContract CreateDynamicContract(Type objectType) => throw null;
    protected virtual JsonISerializableContract CreateISerializableContract(Type objectType) => throw null;
    protected virtual JsonLinqContract CreateLinqContract(Type objectType) => throw null;
    protected virtual IValueProvider CreateMemberValueProvider(global::System.Reflection.MemberInfo member) => throw null;
    protected virtual JsonObjectContract CreateObjectContract(Type objectType) => throw null;
    protected virtual JsonPrimitiveContract CreatePrimitiveContract(Type objectType) => throw null;
    protected virtual IList<JsonProperty> CreateProperties(Type type, MemberSerialization memberSerialization) => throw null;
    protected virtual JsonProperty CreateProperty(global::System.Reflection.MemberInfo member, MemberSerialization memberSerialization) => throw null;
    protected virtual JsonProperty CreatePropertyFromConstructorParameter(JsonProperty matchingMemberProperty, global::System.Reflection.ParameterInfo parameterInfo) => throw null;
    protected virtual JsonStringContract CreateStringContract(Type objectType) => throw null;
    public string GetResolvedPropertyName(string propertyName) => throw null;
    protected virtual List<global::System.Reflection.MemberInfo> GetSerializableMembers(Type objectType) => throw null;
    public virtual JsonContract ResolveContract(Type type) => throw null;
    protected virtual JsonConverter ResolveContractConverter(Type objectType) => throw null;
    protected virtual string ResolveDictionaryKey(string dictionaryKey) => throw null;
    protected virtual string ResolveExtensionDataName(string extensionDataName) => throw null;
    protected virtual string ResolvePropertyName(string propertyName) => throw null;
}

public class DefaultNamingStrategy : NamingStrategy
{
    public DefaultNamingStrategy() => throw null;
    protected override string ResolvePropertyName(string name) => throw null;
}

public class DefaultSerializationBinder : global::System.Runtime.Serialization.SerializationBinder, ISerializationBinder
{
    public DefaultSerializationBinder() => throw null;
    public override void BindToName(Type serializedType, out string assemblyName, out string typeName) => throw null;
    public override Type BindToType(string assemblyName, string typeName) => throw null;
}

public class DiagnosticsTraceWriter : ITraceWriter
{
    public DiagnosticsTraceWriter() => throw null;
    public global::System.Diagnostics.TraceLevel LevelFilter { get; set; }
    public void Trace(global::System.Diagnostics.TraceLevel level, string message, Exception ex) => throw null;
}

public class DynamicValueProvider : IValueProvider
{
    public DynamicValueProvider(global::System.Reflection.MemberInfo memberInfo) => throw null;
    public object GetValue(object target) => throw null;
    public void SetValue(object target, object value) => throw null;
}

public class ErrorContext
{
    public Exception Error { get; }
    public bool Handled { get; set; }
    public object Member { get; }
    public object OriginalObject { get; }
    public string Path { get; }
    internal ErrorContext() => throw null;
}

public class ErrorEventArgs : EventArgs
{
    public ErrorEventArgs(object currentObject, ErrorContext errorContext) => throw null;
    public object CurrentObject { get; }
    public ErrorContext ErrorContext { get; }
}

public class ExpressionValueProvider : IValueProvider
{
    public ExpressionValueProvider(global::System.Reflection.MemberInfo memberInfo) => throw null;
    public object GetValue(object target) => throw null;
    public void SetValue(object target, object value) => throw null;
}

public delegate IEnumerable<KeyValuePair<object, object>> ExtensionDataGetter(object o);

public delegate void ExtensionDataSetter(object o, string key, object value);

public interface IAttributeProvider
{
    IList<Attribute> GetAttributes(Type attributeType, bool inherit);
    IList<Attribute> GetAttributes(bool inherit);
}

public interface IContractResolver
{
    JsonContract ResolveContract(Type type);
}

public interface IReferenceResolver
{
    void AddReference(object context, string reference, object value);
    string GetReference(object context, object value);
    bool IsReferenced(object context, object value);
    object ResolveReference(object context, string reference);
}

public interface ISerializationBinder
{
    void BindToName(Type serializedType, out string assemblyName, out string typeName);
    Type BindToType(string assemblyName, string typeName);
}

public interface ITraceWriter
{
    global::System.Diagnostics.TraceLevel LevelFilter { get; }
    void Trace(global::System.Diagnostics.TraceLevel level, string message, Exception ex);
}

public interface IValueProvider
{
    object GetValue(object target);
    void SetValue(object target, object value);
}

public class JsonArrayContract : JsonContainerContract
{
    public JsonArrayContract(Type underlyingType) => throw null;
    public Type CollectionItemType { get; }
    public bool HasParameterizedCreator { get; set; }
    public bool IsMultidimensionalArray { get; }
    public ObjectConstructor<object> OverrideCreator { get; set; }
}

public class JsonContainerContract : JsonContract
{
    public JsonConverter ItemConverter { get; set; }
    public bool? ItemIsReference { get; set; }
    public ReferenceLoopHandling? ItemReferenceLoopHandling { get; set; }
    public TypeNameHandling? ItemTypeNameHandling { get; set; }
    internal JsonContainerContract() => throw null;
}

public abstract class JsonContract
{
    public JsonConverter Converter { get; set; }
    public Type CreatedType { get; set; }
    public Func<object> DefaultCreator { get; set; }
    public bool DefaultCreatorNonPublic { get; set; }
    public JsonConverter InternalConverter { get; }
    public bool? IsReference { get; set; }
    public IList<SerializationCallback> OnDeserializedCallbacks { get; }
    public IList<SerializationCallback> OnDeserializingCallbacks { get; }
    public IList<SerializationErrorCallback> OnErrorCallbacks { get; }
    public IList<SerializationCallback> OnSerializedCallbacks { get; }
    public IList<SerializationCallback> OnSerializingCallbacks { get; }
    public Type UnderlyingType { get; }
    internal JsonContract() => throw null;
}

public class JsonDictionaryContract : JsonContainerContract
{
    public JsonDictionaryContract(Type underlyingType) => throw null;
    public Func<string, string> DictionaryKeyResolver { get; set; }
    public Type DictionaryKeyType { get; }
    public Type DictionaryValueType { get; }
    public bool HasParameterizedCreator { get; set; }
    public ObjectConstructor<object> OverrideCreator { get; set; }
}

public class JsonDynamicContract : JsonContainerContract
{
    public JsonDynamicContract(Type underlyingType) => throw null;
    public JsonPropertyCollection Properties { get; }
    public Func<string, string> PropertyNameResolver { get; set; }
}

public class JsonISerializableContract : JsonContainerContract
{
    public JsonISerializableContract(Type underlyingType) => throw null;
    public ObjectConstructor<object> ISerializableCreator { get; set; }
}

public class JsonLinqContract : JsonContract
{
    public JsonLinqContract(Type underlyingType) => throw null;
}

public class JsonObjectContract : JsonContainerContract
{
    public JsonObjectContract(Type underlyingType) => throw null;
    public JsonPropertyCollection CreatorParameters { get; }
    public ExtensionDataGetter ExtensionDataGetter { get; set; }
    public Func<string, string> ExtensionDataNameResolver { get; set; }
    public ExtensionDataSetter ExtensionDataSetter { get; set; }
    public Type ExtensionDataValueType { get; set; }
    public NullValueHandling? ItemNullValueHandling { get; set; }
    public Required? ItemRequired { get; set; }
    public MemberSerialization MemberSerialization { get; set; }
    public MissingMemberHandling? MissingMemberHandling { get; set; }
    public ObjectConstructor<object> OverrideCreator { get; set; }
    public JsonPropertyCollection Properties { get; }
}

public class JsonPrimitiveContract : JsonContract
{
    public JsonPrimitiveContract(Type underlyingType) => throw null;
}

public class JsonProperty
{
    public JsonProperty() => throw null;
    public IAttributeProvider AttributeProvider { get; set; }
    public JsonConverter Converter { get; set; }
    public Type DeclaringType { get; set; }
    public object DefaultValue { get; set; }
    public DefaultValueHandling? DefaultValueHandling { get; set; }
    public Predicate<object> GetIsSpecified { get; set; }
    public bool HasMemberAttribute { get; set; }
    public bool Ignored { get; set; }
    public bool? IsReference { get; set; }
    public bool IsRequiredSpecified { get; }
    public JsonConverter ItemConverter { get; set; }
    public bool? ItemIsReference { get; set; }
    public ReferenceLoopHandling? ItemReferenceLoopHandling { get; set; }
    public TypeNameHandling? ItemTypeNameHandling { get; set; }
    [Obsolete]
    public JsonConverter MemberConverter { get; set; }
    public NullValueHandling? NullValueHandling { get; set; }
    public ObjectCreationHandling? ObjectCreationHandling { get; set; }
    public int? Order { get; set; }
    public string PropertyName { get; set; }
    public Type PropertyType { get; set; }
    public bool Readable { get; set; }
    public ReferenceLoopHandling? ReferenceLoopHandling { get; set; }
    public Required Required { get; set; }
    public Action<object, object> SetIsSpecified { get; set; }
    public Predicate<object> ShouldDeserialize { get; set; }
    public Predicate<object> ShouldSerialize { get; set; }
    public TypeNameHandling? TypeNameHandling { get; set; }
    public string UnderlyingName { get; set; }
    public IValueProvider ValueProvider { get; set; }
    public bool Writable { get; set; }
    public override string ToString() => throw null;
}

public class JsonPropertyCollection : global::System.Collections.ObjectModel.KeyedCollection<string, JsonProperty>
{
    public JsonPropertyCollection(Type type) => throw null;
    public void AddProperty(JsonProperty property) => throw null;
    public JsonProperty GetClosestMatchProperty(string propertyName) => throw null;
    protected override string GetKeyForItem(JsonProperty item) => throw null;
    public JsonProperty GetProperty(string propertyName, StringComparison comparisonType) => throw null;
}

public class JsonStringContract : JsonPrimitiveContract
{
    public JsonStringContract(Type underlyingType) : base(default(Type)) => throw null;
}

public class KebabCaseNamingStrategy : NamingStrategy
{
    public KebabCaseNamingStrategy() => throw null;
    public KebabCaseNamingStrategy(bool processDictionaryKeys, bool overrideSpecifiedNames) => throw null;
    public KebabCaseNamingStrategy(bool processDictionaryKeys, bool overrideSpecifiedNames, bool processExtensionDataNames) => throw null;
    protected override string ResolvePropertyName(string name) => throw null;
}

public class MemoryTraceWriter : ITraceWriter
{
    public MemoryTraceWriter() => throw null;
    public global::System.Diagnostics.TraceLevel LevelFilter { get; set; }
    public IEnumerable<string> GetTraceMessages() => throw null;
    public override string ToString() => throw null;
    public void Trace(global::System.Diagnostics.TraceLevel level, string message, Exception ex) => throw null;
}

public abstract class NamingStrategy
{
    protected NamingStrategy() => throw null;
    public bool OverrideSpecifiedNames { get; set; }
    public bool ProcessDictionaryKeys { get; set; }
    public bool ProcessExtensionDataNames { get; set; }
    protected bool Equals(NamingStrategy other) => throw null;
    public override bool Equals(object obj) => throw null;
    public virtual string GetDictionaryKey(string key) => throw null;
    public virtual string GetExtensionDataName(string name) => throw null;
    public override int GetHashCode() => throw null;
    public virtual string GetPropertyName(string name, bool hasSpecifiedName) => throw null;
    protected abstract string ResolvePropertyName(string name);
}

public delegate object ObjectConstructor<T>(params object[] args);

[AttributeUsage((AttributeTargets)64, Inherited = false)]
public sealed class OnErrorAttribute : Attribute
{
    public OnErrorAttribute() => throw null;
}

public class ReflectionAttributeProvider : IAttributeProvider
{
    public ReflectionAttributeProvider(object attributeProvider) => throw null;
    public IList<Attribute> GetAttributes(Type attributeType, bool inherit) => throw null;
    public IList<Attribute> GetAttributes(bool inherit) => throw null;
}

public class ReflectionValueProvider : IValueProvider
{
    public ReflectionValueProvider(global::System.Reflection.MemberInfo memberInfo) => throw null;
    public object GetValue(object target) => throw null;
    public void SetValue(object target, object value) => throw null;
}

public delegate void SerializationCallback(object o, global::System.Runtime.Serialization.StreamingContext context);

public delegate void SerializationErrorCallback(object o, global::System.Runtime.Serialization.StreamingContext context, ErrorContext errorContext);

public class SnakeCaseNamingStrategy : NamingStrategy
{
    public SnakeCaseNamingStrategy() => throw null;
    public SnakeCaseNamingStrategy(bool processDictionaryKeys, bool overrideSpecifiedNames) => throw null;
    public SnakeCaseNamingStrategy(bool processDictionaryKeys, bool overrideSpecifiedNames, bool processExtensionDataNames) => throw null;
    protected override string ResolvePropertyName(string name) => throw null;
}
