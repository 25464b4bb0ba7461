using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace MessagePack;

public interface IMessagePackSerializationCallbackReceiver
{
    void OnAfterDeserialize();
    void OnBeforeSerialize();
}

[AttributeUsage((AttributeTargets)384, AllowMultiple = false, Inherited = true)]
public class IgnoreMemberAttribute : Attribute
{
    public IgnoreMemberAttribute() => throw null;
}

[AttributeUsage((AttributeTargets)384, AllowMultiple = false, Inherited = true)]
public class KeyAttribute : Attribute
{
    public KeyAttribute(int x) => throw null;
    public KeyAttribute(string x) => throw null;
    public int? IntKey { get; }
    public string StringKey { get; }
}

[AttributeUsage((AttributeTargets)11676, AllowMultiple = false, Inherited = true)]
public class MessagePackFormatterAttribute : Attribute
{
    public MessagePackFormatterAttribute(Type formatterType) => throw null;
    public MessagePackFormatterAttribute(Type formatterType, params object[] arguments) => throw null;
    public object[] Arguments { get; }
    public Type FormatterType { get; }
}

[AttributeUsage((AttributeTargets)12, AllowMultiple = false, Inherited = true)]
public class MessagePackObjectAttribute : Attribute
{
    public MessagePackObjectAttribute(bool keyAsPropertyName = false) => throw null;
    public bool KeyAsPropertyName { get; }
}

[AttributeUsage((AttributeTargets)32, AllowMultiple = false, Inherited = true)]
public class SerializationConstructorAttribute : Attribute
{
    public SerializationConstructorAttribute() => throw null;
}

[AttributeUsage((AttributeTargets)1028, AllowMultiple = true, Inherited = false)]
public class UnionAttribute : Attribute
{
    public UnionAttribute(int key, Type subType) => throw null;
    public UnionAttribute(int key, string subType) => throw null;
    public int Key { get; }
    public Type SubType { get; }
}
