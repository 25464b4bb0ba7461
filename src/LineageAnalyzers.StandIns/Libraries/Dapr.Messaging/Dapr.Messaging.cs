using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Dapr.Messaging;

public interface IDaprMessagingBuilder : global::Dapr.Common.IDaprServiceBuilder
{
}
