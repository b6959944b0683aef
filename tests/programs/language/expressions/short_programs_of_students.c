#include<stdio.h>
#include<math.h>
void swap(int*a,int*b){int t=*a;*a=*b;*b=t;}
int isPrime(int n){if(n<2)return 0;for(int i=2;i*i<=n;i++)if(n%i==0)return 0;return 1;}
int factorial(int n){if(n==0)return 1;else return n*factorial(n-1);}
float average(int a[],int n){int sum=0,i;for(i=0;i<n;i++){sum=sum+a[i];}return (float)sum/n;}
int main()
{
   int a[10]={3,1,4,1,5,9,2,6,5,3},i,j,max,min,even=0,odd=0;
   float f,c;
   char ch='b';
   max=min=a[0];
   for(i=1;i<10;i++){if(a[i]>max)max=a[i];if(a[i]<min)min=a[i];}
   for(i=0;i<10;i++){if(a[i]%2==0)even++;else odd++;}
   printf("max=%d min=%d even=%d odd=%d avg=%.2f\n",max,min,even,odd,average(a,10));
   for(i=0;i<9;i++)for(j=0;j<9-i;j++)if(a[j]>a[j+1])swap(&a[j],&a[j+1]);
   for(i=0;i<10;i++)printf("%d ",a[i]);
   printf("\n");
   for(i=1;i<30;i++)if(isPrime(i))printf("%d ",i);
   printf("\n%d! = %d\n",10,factorial(10));
   f=98.6;c=(f-32)*5/9;
   printf("%.1fF is %.1fC\n",f,c);
   if(ch=='a'||ch=='e'||ch=='i'||ch=='o'||ch=='u')printf("vowel\n");else printf("consonant\n");
   int n=12321,r=0,t=n;
   while(t!=0){r=r*10+t%10;t=t/10;}
   if(r==n)printf("%d is palindrome\n",n);
   double x1,x2,A=1,B=-3,C=2,D=B*B-4*A*C;
   if(D>=0){x1=(-B+sqrt(D))/(2*A);x2=(-B-sqrt(D))/(2*A);printf("%.2lf %.2lf\n",x1,x2);}
   int year=2024;
   printf("%d %s\n",year,(year%4==0&&year%100!=0)||year%400==0?"leap":"not leap");
   int num=153,s=0,d;for(t=num;t>0;t/=10){d=t%10;s+=d*d*d;}printf(s==num?"Armstrong\n":"no\n");
   int bin=0,p=1,dec=13;while(dec){bin+=dec%2*p;dec/=2;p*=10;}printf("%d\n",bin);
   int m1[2][2]={{1,2},{3,4}},m2[2][2]={{5,6},{7,8}},m3[2][2],k;
   for(i=0;i<2;i++)for(j=0;j<2;j++){m3[i][j]=0;for(k=0;k<2;k++)m3[i][j]+=m1[i][k]*m2[k][j];}
   printf("%d %d\n%d %d\n",m3[0][0],m3[0][1],m3[1][0],m3[1][1]);
   char s1[]="hello",s2[20];int len=0;while(s1[len])len++;
   for(i=0;i<=len;i++)s2[i]=s1[i];for(i=0,j=len-1;i<j;i++,j--){char tmp=s2[i];s2[i]=s2[j];s2[j]=tmp;}
   printf("%s %s %d\n",s1,s2,len);
   return 0;
}
