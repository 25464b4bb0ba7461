using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.Configuration;

public class BinderOptions
{
    public BinderOptions() => throw null;
    public bool BindNonPublicProperties { get; set; }
    public bool ErrorOnUnknownConfiguration { get; set; }
}

public static class ConfigurationBinder
{
    public static void Bind(this global::Microsoft.Extensions.Configuration.IConfiguration configuration, object instance) => throw null;
    public static void Bind(this global::Microsoft.Extensions.Configuration.IConfiguration configuration, object instance, Action<BinderOptions> configureOptions) => throw null;
    public static void Bind(this global::Microsoft.Extensions.Configuration.IConfiguration configuration, string key, object instance) => throw null;
    public static object Get(this global::Microsoft.Extensions.Configuration.IConfiguration configuration, Type type) => throw null;
    public static object Get(this global::Microsoft.Extensions.Configuration.IConfiguration configuration, Type type, Action<BinderOptions> configureOptions) => throw null;
    public static T Get<T>(this global::Microsoft.Extensions.Configuration.IConfiguration configuration) => throw null;
    public static T Get<T>(this global::Microsoft.Extensions.Configuration.IConfiguration configuration, Action<BinderOptions> configureOptions) => throw null;
    public static object GetValue(this global::Microsoft.Extensions.Configuration.IConfiguration configuration, Type type, string key) => throw null;
    public static object GetValue(this global::Microsoft.Extensions.Configuration.IConfiguration configuration, Type type, string key, object defaultValue) => throw null;
    public static T GetValue<T>(this global::Microsoft.Extensions.Configuration.IConfiguration configuration, string key) => throw null;
    public static T GetValue<T>(this global::Microsoft.Extensions.Configuration.IConfiguration configuration, string key, T defaultValue) => throw null;
}
