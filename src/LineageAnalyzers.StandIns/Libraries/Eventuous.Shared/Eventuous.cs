using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Eventuous;

[AttributeUsage((AttributeTargets)4)]
public class EventTypeAttribute : Attribute
{
    public EventTypeAttribute(string eventType) => throw null;
    public string EventType { get; }
}

public interface ITypeMapper
{
    const string UnknownType = "unknown";
    bool TryGetType(string typeName, out Type type);
    bool TryGetTypeName(Type type, out string typeName);
}

public interface ITypeMapperExt : ITypeMapper
{
    IEnumerable<(string TypeName, Type Type)> GetRegisteredTypes();
}

public static class MetaTags
{
    public const string CausationId = "eventuous.causation-id";
    public const string CorrelationId = "eventuous.correlation-id";
    public const string MessageId = "eventuous.message-id";
}

public class Metadata : Dictionary<string, object>
{
    public Metadata() => throw null;
    public Metadata(IDictionary<string, object> dictionary) => throw null;
    public Metadata AddNotNull(string key, string value) => throw null;
    public static Metadata FromHeaders(Dictionary<string, string> headers) => throw null;
    public static Metadata FromMeta(Metadata metadata) => throw null;
    public T Get<T>(string key) => throw null;
    public string GetString(string key) => throw null;
    public Dictionary<string, string> ToHeaders() => throw null;
    public Metadata With<T>(string key, T value) => throw null;
}

public static class MetadataExtensions
{
    public static string GetCausationId(this Metadata metadata) => throw null;
    public static string GetCorrelationId(this Metadata metadata) => throw null;
    public static Metadata WithCausationId(this Metadata metadata, string causationId) => throw null;
    public static Metadata WithCorrelationId(this Metadata metadata, string correlationId) => throw null;
}

public struct StreamName : IEquatable<StreamName>
{
    public StreamName(string value) => throw null;
    public bool Equals(StreamName other) => throw null;
    public override bool Equals(object obj) => throw null;
    public static StreamName For<T>(string entityId) => throw null;
    public static StreamName ForState<TState>(string entityId) => throw null;
    public override int GetHashCode() => throw null;
    public string GetId() => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(StreamName left, StreamName right) => throw null;
    public static implicit operator string(StreamName streamName) => throw null;
    public static bool operator !=(StreamName left, StreamName right) => throw null;
}

public static class TypeMap
{
    public static readonly TypeMapper Instance;
    public static string GetTypeName(object o, bool fail = true) => throw null;
    public static void RegisterKnownEventTypes(params global::System.Reflection.Assembly[] assemblies) => throw null;
}

public class TypeMap<TV>
{
    public TypeMap() => throw null;
    public TypeMap<TV> Add<TK>(TV value) => throw null;
    public bool TryGetValue<TK>(out TV value) => throw null;
}

public class TypeMapper : ITypeMapperExt
{
    public TypeMapper() => throw null;
    public IReadOnlyDictionary<string, Type> ReverseMap { get; }
    public void AddType(Type type, string name = null) => throw null;
    public void AddType<T>(string name = null) => throw null;
    public IEnumerable<(string TypeName, Type Type)> GetRegisteredTypes() => throw null;
    public void RegisterKnownEventTypes(params global::System.Reflection.Assembly[] assembliesWithEvents) => throw null;
    public void RemoveType<T>() => throw null;
    public bool TryGetType(string typeName, out Type type) => throw null;
    public bool TryGetTypeName(Type type, out string typeName) => throw null;
}

public static class TypeMapperExtensions
{
    public static void EnsureTypesRegistered(this ITypeMapper typeMapper, IEnumerable<Type> types) => throw null;
    public static Type GetType(this ITypeMapper typeMapper, string typeName) => throw null;
    public static string GetTypeName(this ITypeMapper typeMapper, object o, bool fail = true) => throw null;
    public static string GetTypeName<T>(this ITypeMapper typeMapper, bool fail = true) => throw null;
    public static string GetTypeNameByType(this ITypeMapper typeMapper, Type type, bool fail = true) => throw null;
    public static bool TryGetTypeName<T>(this ITypeMapper typeMapper, out string typeName) => throw null;
}
