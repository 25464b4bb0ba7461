using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Rebus.Routing.TypeBased;

public class TypeBasedRouter : IRouter
{
    public TypeBasedRouter(global::Rebus.Logging.IRebusLoggerFactory rebusLoggerFactory) => throw null;
    public Task<string> GetDestinationAddress(global::Rebus.Messages.Message message) => throw null;
    public Task<string> GetOwnerAddress(string topic) => throw null;
    public TypeBasedRouter Map(Type messageType, string destinationAddress) => throw null;
    public TypeBasedRouter Map<TMessage>(string destinationAddress) => throw null;
    public TypeBasedRouter MapAssemblyDerivedFrom(Type derivedFrom, string destinationAddress) => throw null;
    public TypeBasedRouter MapAssemblyDerivedFrom<TDerivedFrom>(string destinationAddress) => throw null;
    public TypeBasedRouter MapAssemblyNamespaceOf(Type messageType, string destinationAddress) => throw null;
    public TypeBasedRouter MapAssemblyNamespaceOf<TMessage>(string destinationAddress) => throw null;
    public TypeBasedRouter MapAssemblyNamespaceOfDerivedFrom(Type messageType, Type derivedFrom, string destinationAddress) => throw null;
    public TypeBasedRouter MapAssemblyNamespaceOfDerivedFrom<TMessage, TDerivedFrom>(string destinationAddress) => throw null;
    public TypeBasedRouter MapAssemblyOf(Type messageType, string destinationAddress) => throw null;
    public TypeBasedRouter MapAssemblyOf<TMessage>(string destinationAddress) => throw null;
    public TypeBasedRouter MapFallback(string destinationAddress) => throw null;
}

public static class TypeBasedRouterConfigurationExtensions
{
    public static TypeBasedRouterConfigurationExtensions.TypeBasedRouterConfigurationBuilder TypeBased(this global::Rebus.Config.StandardConfigurer<IRouter> configurer) => throw null;

    public class TypeBasedRouterConfigurationBuilder
    {
        public TypeBasedRouterConfigurationExtensions.TypeBasedRouterConfigurationBuilder Map(Type messageType, string destinationAddress) => throw null;
        public TypeBasedRouterConfigurationExtensions.TypeBasedRouterConfigurationBuilder Map<TMessage>(string destinationAddress) => throw null;
        public TypeBasedRouterConfigurationExtensions.TypeBasedRouterConfigurationBuilder MapAssemblyDerivedFrom<TDerivedFrom>(string destinationAddress) => throw null;
        public TypeBasedRouterConfigurationExtensions.TypeBasedRouterConfigurationBuilder MapAssemblyNamespaceOf(Type messageType, string destinationAddress) => throw null;
        public TypeBasedRouterConfigurationExtensions.TypeBasedRouterConfigurationBuilder MapAssemblyNamespaceOf<TMessage>(string destinationAddress) => throw null;
        public TypeBasedRouterConfigurationExtensions.TypeBasedRouterConfigurationBuilder MapAssemblyNamespaceOfDerivedFrom(Type messageType, Type derivedFrom, string destinationAddress) => throw null;
        public TypeBasedRouterConfigurationExtensions.TypeBasedRouterConfigurationBuilder MapAssemblyNamespaceOfDerivedFrom<TMessage, TDerivedFrom>(string destinationAddress) => throw null;
        public TypeBasedRouterConfigurationExtensions.TypeBasedRouterConfigurationBuilder MapAssemblyOf(Type messageType, string destinationAddress) => throw null;
        public TypeBasedRouterConfigurationExtensions.TypeBasedRouterConfigurationBuilder MapAssemblyOf<TMessage>(string destinationAddress) => throw null;
        public TypeBasedRouterConfigurationExtensions.TypeBasedRouterConfigurationBuilder MapFallback(string destinationAddress) => throw null;
        internal TypeBasedRouterConfigurationBuilder() => throw null;
    }
}
