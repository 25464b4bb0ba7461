using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Rebus.Serialization.Json;

public enum JsonInteroperabilityMode
{
    FullTypeInformation = 0,
    PureJson = 1,
}

public static class NewtonsoftJsonConfigurationExtensions
{
    public static void UseNewtonsoftJson(this global::Rebus.Config.StandardConfigurer<ISerializer> configurer) => throw null;
    public static void UseNewtonsoftJson(this global::Rebus.Config.StandardConfigurer<ISerializer> configurer, JsonInteroperabilityMode mode) => throw null;
}

public static class SystemJsonConfigurationExtensions
{
    public static void UseSystemTextJson(this global::Rebus.Config.StandardConfigurer<ISerializer> configurer) => throw null;
    public static void UseSystemTextJson(this global::Rebus.Config.StandardConfigurer<ISerializer> configurer, global::System.Text.Json.JsonSerializerOptions settings, global::System.Text.Encoding encoding = null) => throw null;
}
