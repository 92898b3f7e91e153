using Apatite.ApiReference;

// dotnet run --project eng/Apatite.ApiReference -- docs/api
if (args is not [string folder])
{
    Console.Error.WriteLine("Which folder is to hold the pages? What is in it is replaced.");
    return 2;
}

Site.Write(folder);
return 0;
