using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Akka.Configuration;

public class Config
{
    public static readonly Config Empty;
    public Config() => throw null;
    public Config(Config source, Config fallback) => throw null;
    public Config Fallback { get; }
    public virtual bool IsEmpty { get; }
    protected Config Copy(Config fallback = null) => throw null;
    public virtual bool GetBoolean(string path, bool @default = false) => throw null;
    public virtual IList<bool> GetBooleanList(string path) => throw null;
    public virtual IList<byte> GetByteList(string path) => throw null;
    public virtual long? GetByteSize(string path) => throw null;
    public virtual long? GetByteSize(string path, long? def = null) => throw null;
    public virtual Config GetConfig(string path) => throw null;
    public virtual decimal GetDecimal(string path, decimal @default = 0m) => throw null;
    public virtual IList<decimal> GetDecimalList(string path) => throw null;
    public virtual double GetDouble(string path, double @default = 0d) => throw null;
    public virtual IList<double> GetDoubleList(string path) => throw null;
    public virtual float GetFloat(string path, float @default = 0f) => throw null;
    public virtual IList<float> GetFloatList(string path) => throw null;
    public virtual int GetInt(string path, int @default = 0) => throw null;
    public virtual IList<int> GetIntList(string path) => throw null;
    public virtual long GetLong(string path, long @default = 0) => throw null;
    public virtual IList<long> GetLongList(string path) => throw null;
    public virtual string GetString(string path, string @default = null) => throw null;
    public virtual IList<string> GetStringList(string path) => throw null;
    public virtual IList<string> GetStringList(string path, string[] defaultPaths) => throw null;
    public virtual TimeSpan GetTimeSpan(string path, TimeSpan? @default = null, bool allowInfinite = true) => throw null;
    public virtual bool HasPath(string path) => throw null;
    public override string ToString() => throw null;
    public string ToString(bool includeFallback) => throw null;
    public virtual Config WithFallback(Config fallback) => throw null;
    public static Config operator +(Config config, string fallback) => throw null;
    public static Config operator +(string configHocon, Config fallbackConfig) => throw null;
    public static implicit operator Config(string str) => throw null;
}

public class ConfigurationFactory
{
    public ConfigurationFactory() => throw null;
    public static Config Empty { get; }
    public static Config Default() => throw null;
    public static Config FromObject(object source) => throw null;
    public static Config FromResource(string resourceName, global::System.Reflection.Assembly assembly) => throw null;
    public static Config FromResource(string resourceName, object instanceInAssembly) => throw null;
    public static Config FromResource<TAssembly>(string resourceName) => throw null;
    public static Config Load() => throw null;
    public static Config ParseString(string hocon) => throw null;
}
